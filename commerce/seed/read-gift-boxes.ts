import { standingOn } from "../domain/certification"
import { parseDay, type Day } from "../domain/day"
import { toPrice } from "./read-offers"
import { handle, keyOf, productCode, required, wholeNumber } from "./parsers"
import { complete, groupBy, type Row } from "./row"
import { toCertifiable } from "./to-certifiable"
import type { RegistryGiftBox, RegistryProduct } from "./types"

type BoxRow = Row<"gift-boxes.csv">
type PartRow = Row<"gift-box-parts.csv">

/** A box of one thing is that thing. */
const LEAST_PARTS = 2

/** What the parts of a box are checked against. */
export interface Shelf {
  products: ReadonlyMap<string, RegistryProduct>
  knownProducts: { has(handle: string): boolean }
  /** Handles of the products with an offer. */
  offered: { has(handle: string): boolean }
}

export function readGiftBoxes(
  boxRows: readonly BoxRow[],
  partRows: readonly PartRow[],
  shelf: Shelf,
): RegistryGiftBox[] {
  const boxHandles = new Set(boxRows.map((row) => row.raw("handle")))
  for (const row of partRows) row.read("gift_box", keyOf(boxHandles, "gift-boxes.csv"))
  const partsOf = groupBy(partRows.map((row) => [row.raw("gift_box"), row] as const))

  return boxRows.flatMap((row) => {
    const occasionDay = row.read("occasion_day", parseDay)
    const ownParts = partsOf.get(row.raw("handle")) ?? []
    if (ownParts.length < LEAST_PARTS) {
      row.fault(
        "handle",
        `has ${ownParts.length} parts in gift-box-parts.csv; a box needs at least ${LEAST_PARTS}`,
      )
    }
    const box = complete<RegistryGiftBox>({
      handle: row.read("handle", handle),
      code: row.read("code", productCode),
      name: row.read("name", required),
      nameEn: row.read("name_en", required),
      occasionDay,
      price: row.read("demonstration_price", toPrice),
      weightGrams: row.read("demonstration_weight_grams", wholeNumber(1)),
      parts: readParts(ownParts, occasionDay, shelf),
    })
    return box ? [box] : []
  })
}

function readParts(
  rows: readonly PartRow[],
  occasionDay: Day | undefined,
  shelf: Shelf,
): RegistryGiftBox["parts"] {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const productHandle = row.read("product", keyOf(shelf.knownProducts, "products.csv"))
    const quantity = row.read("quantity", wholeNumber(1))
    if (productHandle === undefined || quantity === undefined) return []
    if (seen.has(productHandle)) row.fault("product", "is in this box already; add to its quantity instead")
    seen.add(productHandle)
    const product = shelf.products.get(productHandle)
    if (product && occasionDay) checkSoldOn(row, product, occasionDay)
    if (!shelf.offered.has(productHandle))
      row.fault("product", "has no offer, so the box has no stock of it; add one")
    return [{ productHandle, quantity }]
  })
}

function checkSoldOn(row: PartRow, product: RegistryProduct, day: Day): void {
  const { state, reason } = standingOn(toCertifiable(product), day)
  if (state !== "for-sale") {
    row.fault(
      "product",
      `is not for sale on ${day}, the day of the box (${state}: ${reason}); choose another part`,
    )
  }
}
