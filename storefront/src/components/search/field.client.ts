import { openSheet } from "./sheet.client"

/**
 * Makes the header's field a combobox. Until somebody touches it this is all there is of the search: its code, words
 * and index come with the first touch, and what is typed meanwhile stands in the field when they arrive.
 */
export function startSearchField(): void {
  const form = document.querySelector<HTMLFormElement>("header form")
  const input = form?.querySelector("input")
  const lens = document.querySelector<HTMLAnchorElement>("header .lens")
  if (!form || !input || !lens) return
  input.role = "combobox"
  input.setAttribute("aria-expanded", "false")
  input.setAttribute("aria-autocomplete", "list")

  let touched = false
  const touch = ({ type }: Event): void => {
    if (touched) return
    touched = true
    import("./combobox.client")
      .then(({ startCombobox }) => startCombobox(form, input, type === "pointerdown"))
      .catch(() => {
        touched = false
      })
  }
  for (const sign of ["pointerdown", "focusin", "input"]) form.addEventListener(sign, touch)
  lens.addEventListener("pointerdown", touch)
  lens.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    openSheet(form, input, lens)
  })
}
