import { formatVnd } from "#domain/vnd"
import { SORTS, type Facets } from "#search/port"
import type { Face } from "../../components/search/face.client"
import { toPrice, type Choice } from "./address"
import { FACETS, toFacetViews, toggle, type FacetName, type FacetValue } from "./facet-view"
import { keepList, templateOf } from "./keyed.client"

/** The form beside the results: `change` is called with what is chosen after a press. */
export function createFilters(root: ParentNode, choice: () => Choice, change: (next: Choice) => void) {
  const form = root.querySelector<HTMLFormElement>("[data-filters]")
  const open = root.querySelector<HTMLButtonElement>("[aria-controls=filters]")
  const makeValue = templateOf(root, "value")
  const field = (name: string): HTMLInputElement | null =>
    form?.querySelector<HTMLInputElement>(`input[name="${name}"]`) ?? null
  const sort = form?.querySelector("select")

  open?.addEventListener("click", () => {
    open.setAttribute("aria-expanded", String(open.getAttribute("aria-expanded") !== "true"))
  })
  form?.addEventListener("submit", (event) => event.preventDefault())
  form?.addEventListener("change", ({ target }) => {
    if (target === sort)
      change({ ...choice(), sort: SORTS.find((one) => one === sort?.value) ?? "relevance", pages: 1 })
    else if (target instanceof HTMLInputElement) change(changed(target, choice()))
  })

  return (facets: Facets, isNear: boolean, isHere: boolean, { say }: Face): void => {
    const chosen = choice()
    const views = toFacetViews(facets, chosen, say)
    for (const name of Object.keys(FACETS) as FacetName[]) {
      const set = form?.querySelector<HTMLElement>(`[data-facet="${name}"]`)
      const list = set?.querySelector(".values")
      if (!set || !list) continue
      keepList(
        list,
        views[name],
        ({ value }) => value,
        makeValue,
        (row, value) => fillValue(row, name, value),
      )
      set.hidden = views[name].length === 0 || (views[name].length === 1 && !views[name][0]?.checked)
    }
    for (const end of ["from", "to"] as const) {
      const input = field(end)
      if (!input) continue
      if (input !== document.activeElement) input.value = String(chosen[end] ?? "")
      const limit = facets.price?.[end === "from" ? "min" : "max"]
      input.placeholder = limit === undefined ? "" : formatVnd(limit).replace(/\D+$/, "")
    }
    const stock = field("con")
    if (stock) stock.checked = chosen.inStock
    const count = form?.querySelector("[data-stock]")
    if (count) count.textContent = String(facets.inStock)
    // A place in the words sorts by nearness unless something else is chosen.
    if (sort) sort.value = isNear && chosen.sort === "relevance" ? "near" : chosen.sort
    const near = sort?.querySelector<HTMLOptionElement>('[value="near"]')
    // Not every browser hides an option.
    if (near) near.hidden = near.disabled = !isNear && !isHere
  }
}

function changed(input: HTMLInputElement, choice: Choice): Choice {
  if (input.name === "con") return { ...choice, inStock: input.checked, pages: 1 }
  if (input.name === "from" || input.name === "to") {
    return { ...choice, [input.name]: toPrice(input.value.replace(/\D/g, "")), pages: 1 }
  }
  return toggle(choice, input.name as FacetName, input.value, input.checked)
}

function fillValue(row: HTMLElement, name: FacetName, { value, label, count, checked }: FacetValue): void {
  const box = row.querySelector("input")
  const [text, number] = row.querySelectorAll("span")
  if (!box || !text || !number) return
  box.name = name
  box.value = value
  box.checked = checked
  text.textContent = label
  text.lang = name === "xa" ? "vi" : ""
  number.textContent = String(count)
}
