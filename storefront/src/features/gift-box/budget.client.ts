import { formatVnd, toVnd } from "#domain/vnd"
import { fillText } from "../../fill-text"
import { readBudget } from "./budget"

const root = document.querySelector<HTMLElement>("[data-budget]")
const slider = root?.querySelector("input")
if (root && slider) start(root, slider)

/** Without it every box is shown. */
function start(root: HTMLElement, slider: HTMLInputElement): void {
  const { budget = "", upTo = "", found = "" } = root.dataset
  const boxes = [...document.querySelectorAll<HTMLElement>("[data-price]")]
  const shown = root.querySelector("b")
  const status = root.querySelector("[role=status]")
  const all = root.querySelector("button")
  const range = { least: Number(slider.min), most: Number(slider.max), step: Number(slider.step) }

  const show = (): void => {
    const limit = slider.valueAsNumber
    const words = fillText(upTo, { price: formatVnd(toVnd(limit)) })
    for (const box of boxes) box.hidden = Number(box.dataset["price"]) > limit
    for (const tier of document.querySelectorAll<HTMLElement>("[data-tier]"))
      tier.hidden = tier.querySelector("[data-price]:not([hidden])") === null
    if (shown) shown.textContent = words
    slider.setAttribute("aria-valuetext", words)
    const count = boxes.filter(({ hidden }) => !hidden).length
    if (status) status.textContent = fillText(found, { count })
    if (all) all.hidden = limit === range.most
  }
  /** Replaced, not added: moving a slider is no step that somebody wants to go back to. */
  const keep = (): void => {
    const address = new URL(location.href)
    if (slider.valueAsNumber === range.most) address.searchParams.delete(budget)
    else address.searchParams.set(budget, slider.value)
    history.replaceState(history.state, "", address)
  }

  slider.value = String(readBudget(new URLSearchParams(location.search).get(budget), range))
  show()
  slider.addEventListener("input", show)
  slider.addEventListener("change", keep)
  all?.addEventListener("click", () => {
    slider.value = slider.max
    show()
    keep()
    slider.focus()
  })
}
