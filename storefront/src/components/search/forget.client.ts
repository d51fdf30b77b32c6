import type { Face } from "./face.client"
import { element } from "./marked.client"

/** One button beside each recent search, and one above for all of them. */
export function forgetButtons(
  recents: readonly string[],
  { say }: Face,
  forget: (query: string | undefined) => void,
): HTMLElement {
  const buttons = element("div", "", "forget")
  const every = element("button", say("find.forgetAll"), "every")
  every.addEventListener("click", () => forget(undefined))
  buttons.append(every)
  for (const query of recents) {
    const one = element("button", "×")
    one.ariaLabel = say("find.forget", { query })
    one.addEventListener("click", () => forget(query))
    buttons.append(one)
  }
  for (const button of buttons.querySelectorAll("button")) button.type = "button"
  return buttons
}
