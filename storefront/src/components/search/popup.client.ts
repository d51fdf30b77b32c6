import css from "./suggestions.css?inline"
import { createOptionList, type OptionList } from "./list.client"
import { element } from "./marked.client"
import type { OptionGroup } from "./options.client"

/** The list below a field, its sentences, and the line that tells a screen reader what came up. */
export interface Popup {
  root: HTMLElement
  list: OptionList
  /** @param extra what stands beside the list: its buttons. */
  show(groups: readonly OptionGroup[], said: readonly string[], extra?: HTMLElement): void
  /** Read out after a pause in the typing. */
  tell(text: string): void
}

/** Long enough that a screen reader has echoed the letters. */
const PAUSE_MS = 500

export function createPopup(form: HTMLFormElement, input: HTMLInputElement, label: string): Popup {
  const root = element("div", "", "suggestions")
  const said = element("p", "", "said")
  const groups = element("div", "", "groups")
  const list = createOptionList(label)
  const status = element("p", "", "hidden-visually")
  root.hidden = true
  status.role = "status"
  input.setAttribute("aria-controls", list.root.id)
  groups.append(list.root)
  root.append(said, groups)
  document.head.append(element("style", css))
  form.append(root, status)

  let pause: ReturnType<typeof setTimeout> | undefined
  return {
    root,
    list,
    show(shown, sentences, extra) {
      said.textContent = sentences.join(" · ")
      said.hidden = sentences.length === 0
      list.show(shown)
      while (groups.lastElementChild !== list.root) groups.lastElementChild?.remove()
      if (extra) groups.append(extra)
    },
    tell(text) {
      clearTimeout(pause)
      pause = setTimeout(() => {
        status.textContent = text
      }, PAUSE_MS)
    },
  }
}
