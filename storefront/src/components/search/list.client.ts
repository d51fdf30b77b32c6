import { element, toSign } from "./marked.client"
import type { OptionGroup } from "./options.client"

const ID = "search-suggestions"

/** Groups that are put in at once: with two, one keystroke in eight took longer than 50 ms on a slow phone. */
const AT_ONCE = 1

/** The listbox: what is seen first is painted first, the rest a frame later. */
export interface OptionList {
  root: HTMLElement
  show(groups: readonly OptionGroup[]): void
  /** All of them, in the order of the arrows. */
  options(): HTMLAnchorElement[]
}

export function createOptionList(label: string): OptionList {
  const root = element("div")
  root.role = "listbox"
  root.id = ID
  root.ariaLabel = label
  let waiting: readonly OptionGroup[] = []
  let shown = 0

  const put = (groups: readonly OptionGroup[]): void => {
    for (const group of groups) {
      const made = toGroup(group, shown)
      const stale = root.children[shown]
      if (stale) stale.replaceWith(made)
      else root.append(made)
      shown += 1
    }
  }
  const finish = (): void => {
    if (waiting.length === 0) return
    put(waiting)
    waiting = []
    while (root.children.length > shown) root.lastElementChild?.remove()
  }

  return {
    root,
    show(groups) {
      shown = 0
      put(groups.slice(0, AT_ONCE))
      waiting = groups.slice(AT_ONCE)
      // What was there before stands for a frame more, so that the list does not jump.
      if (waiting.length > 0) requestAnimationFrame(() => setTimeout(finish))
      else while (root.children.length > shown) root.lastElementChild?.remove()
    },
    options() {
      finish()
      return [...root.querySelectorAll<HTMLAnchorElement>("[role=option]")]
    },
  }
}

function toGroup({ name, sign, className, options }: OptionGroup, index: number): HTMLElement {
  const group = element("div", "", className)
  const made = options()
  made.forEach((option, at) => {
    option.id = `${ID}-${index}-${at}`
  })
  if (name === "") {
    group.role = "presentation"
    group.append(...made)
    return group
  }
  const heading = element("p", name, "kind")
  heading.id = `${ID}-kind-${index}`
  heading.role = "presentation"
  if (sign !== "") heading.prepend(toSign(sign))
  group.role = "group"
  group.setAttribute("aria-labelledby", heading.id)
  group.append(heading, ...made)
  return group
}
