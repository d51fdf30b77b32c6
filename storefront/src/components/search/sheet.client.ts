const SHEET =
  "box-sizing:border-box;width:100%;max-width:none;height:100dvh;max-height:none;margin:0;border:0;" +
  "padding:.75rem var(--edge-space) 2rem;background:var(--salt);color:var(--ink);overflow-y:auto"

/** Of a size that its content has no part in: what is typed lays out the field and not the document. */
const FORM = "display:flex;margin-right:2.4rem;height:calc(var(--touch) + 2px);contain:size layout"

/**
 * Shows the header's form over the whole screen of a phone. At once and by itself, so that the keyboard of the phone
 * comes up with the press: a browser brings it for a focus in the same turn alone.
 */
export function openSheet(form: HTMLFormElement, input: HTMLInputElement, lens: HTMLElement): void {
  const place = document.createComment("")
  const sheet = document.createElement("dialog")
  sheet.className = "search-sheet"
  sheet.ariaLabel = lens.ariaLabel
  sheet.style.cssText = SHEET
  const close = document.createElement("button")
  close.type = "button"
  close.className = "tool"
  close.ariaLabel = lens.dataset["close"] ?? ""
  close.style.cssText =
    "position:absolute;top:.8rem;right:.35rem;width:2.75rem;height:2.75rem;border:0;background:none;color:inherit;font-size:1.75rem"
  close.textContent = "×"
  close.addEventListener("click", () => sheet.close())

  form.replaceWith(place)
  form.style.cssText = FORM
  sheet.append(form, close)
  document.body.append(sheet)
  sheet.addEventListener("close", () => {
    place.replaceWith(form)
    form.style.cssText = ""
    sheet.remove()
    form.dispatchEvent(new Event("sheetclose"))
  })
  // Whoever comes back to this page finds it as it was before.
  addEventListener("pagehide", () => sheet.close(), { once: true })
  sheet.showModal()
  input.focus()
  form.dispatchEvent(new Event("sheetopen"))
}
