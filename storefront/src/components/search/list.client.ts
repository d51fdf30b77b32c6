import { element, toSign } from "./marked.client"
import type { OptionGroup } from "./options.client"

const ID = "search-suggestions"

/** Options of the first group that are put in at once: each costs a slow phone about a millisecond and a half of the first paint. */
const AT_ONCE = 2

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
  let finish = (): void => undefined

  return {
    root,
    show(groups) {
      const putIn = groups.map((group, index) => toFiller(root, group, index))
      const rest = (): void => {
        for (const put of putIn) put(Infinity)
        cutAt(root, groups.length)
        finish = () => undefined
      }
      finish = rest
      putIn[0]?.(AT_ONCE)
      // What was there before stands for a frame more, so that the list does not jump.
      requestAnimationFrame(() => setTimeout(() => finish === rest && rest()))
    },
    options() {
      finish()
      return [...root.querySelectorAll<HTMLAnchorElement>("[role=option]")]
    },
  }
}

/** @returns what puts the first so many options of a group in, and with all of them takes away what was there before. */
function toFiller(root: Element, group: OptionGroup, index: number): (many: number) => void {
  const made: HTMLAnchorElement[] = []
  return (many) => {
    const place = toPlace(root.children[index], group, index)
    putAt(root, index, place)
    const headings = group.name === "" ? 0 : 1
    for (const [at, make] of group.options.slice(0, many).entries()) {
      const option = (made[at] ??= make())
      option.id = `${ID}-${index}-${at}`
      putAt(place, headings + at, option)
    }
    if (many >= group.options.length) cutAt(place, headings + group.options.length)
  }
}

/** With its heading; what stands there is kept where it is of the same kind. */
function toPlace(
  before: Element | undefined,
  { name, sign, className }: OptionGroup,
  index: number,
): Element {
  const role = name === "" ? "presentation" : "group"
  const place = before?.role === role ? before : element("div")
  place.role = role
  place.className = className
  if (name === "" || place.firstElementChild?.textContent === name) return place
  const heading = element("p", name, "kind")
  heading.id = `${ID}-kind-${index}`
  heading.role = "presentation"
  if (sign !== "") heading.prepend(toSign(sign))
  place.setAttribute("aria-labelledby", heading.id)
  putAt(place, 0, heading)
  return place
}

function putAt(parent: Element, at: number, child: Element): void {
  const there = parent.children[at]
  if (there === child) return
  if (there) there.replaceWith(child)
  else parent.append(child)
}

function cutAt(parent: Element, length: number): void {
  while (parent.children.length > length) parent.lastElementChild?.remove()
}
