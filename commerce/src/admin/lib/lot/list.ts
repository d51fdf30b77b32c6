import type { Day } from "../../../../domain/day"
import { fold } from "../../../../domain/fold"
import type { BoxItem } from "../../../../domain/gift-box/gift-box"
import { lotStateOn, type LotItem, type LotState } from "../../../../domain/lot"

export const LOT_STATES = ["good", "expired", "recalled"] as const satisfies readonly LotState[]

export interface LotFilter {
  q: string
  /** Handle. */
  product: string | null
  state: LotState | null
}

/** The list as its address asks for it; what the address does not name rightly is left out. */
export function toLotFilter(address: URLSearchParams): LotFilter {
  return {
    q: address.get("q") ?? "",
    product: address.get("san-pham"),
    state: LOT_STATES.find((one) => one === address.get("tinh-trang")) ?? null,
  }
}

/** The lots that a filter lets through: by product, the youngest first. */
export function filterLots(lots: readonly LotItem[], filter: LotFilter, on: Day): LotItem[] {
  const words = fold(filter.q).split(/\s+/).filter(Boolean)
  return lots
    .filter((lot) => {
      const text = fold(`${lot.productName} ${lot.code}`)
      return (
        (filter.product === null || lot.productHandle === filter.product) &&
        (filter.state === null || lotStateOn(lot, on) === filter.state) &&
        words.every((word) => text.includes(word))
      )
    })
    .sort(
      (a, b) =>
        a.productName.localeCompare(b.productName, "vi") ||
        (b.madeOn ?? "").localeCompare(a.madeOn ?? "") ||
        a.code.localeCompare(b.code),
    )
}

/** Lots whose recall keeps their product from being sold. */
export function lotsInForce(lots: readonly LotItem[]): LotItem[] {
  return lots.filter(({ recall }) => recall !== null && recall.clearedOn === null)
}

/** The products that the list can be narrowed to: those that have lots, and the one it is narrowed to already. */
export function withLots<Product extends { handle: string }>(
  lots: readonly LotItem[],
  products: readonly Product[],
  chosen: string | null,
): Product[] {
  const handles = new Set(lots.map(({ productHandle }) => productHandle))
  return products.filter(({ handle }) => handles.has(handle) || handle === chosen)
}

/** Names of the boxes that are sold with a product in them. */
export function boxesWith(
  boxes: readonly Pick<BoxItem, "name" | "state" | "offSaleSince" | "parts">[],
  productHandle: string,
): string[] {
  return boxes
    .filter(({ state, offSaleSince }) => state === "published" && offSaleSince === null)
    .filter(({ parts }) => parts.some((part) => part.productHandle === productHandle))
    .map(({ name }) => `«${name}»`)
}
