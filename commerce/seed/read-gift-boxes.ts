import { TIERS } from "../domain/gift-box/gift-box"
import { handle, keyOf, oneOf, optional, productCode, required, wholeNumber } from "./parsers"
import { toPrice } from "./read-offers"
import { complete, groupBy, type Row } from "./row"
import type { RegistryGiftBox } from "./types"

type BoxRow = Row<"gift-boxes.csv">
type PartRow = Row<"gift-box-parts.csv">

/** A box of one thing is that thing. */
const LEAST_PARTS = 2

/** Handles of the other tables, whether or not their rows can be read. */
interface Known {
  products: { has(handle: string): boolean }
  offered: { has(handle: string): boolean }
  campaigns: { has(handle: string): boolean }
  packagings: { has(handle: string): boolean }
}

export function readGiftBoxes(
  boxRows: readonly BoxRow[],
  partRows: readonly PartRow[],
  known: Known,
): RegistryGiftBox[] {
  const boxHandles = new Set(boxRows.map((row) => row.raw("handle")))
  for (const row of partRows) row.read("gift_box", keyOf(boxHandles, "gift-boxes.csv"))
  const partsOf = groupBy(partRows.map((row) => [row.raw("gift_box"), row] as const))

  return boxRows.flatMap((row) => {
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
      story: row.read("story", optional),
      storyEn: row.read("story_en", optional),
      tier: row.read("tier", oneOf(TIERS)),
      campaignHandle: row.read("campaign", keyOf(known.campaigns, "campaigns.csv")),
      packagingHandle: row.read("packaging", keyOf(known.packagings, "packagings.csv")),
      cardText: row.read("card_text", optional),
      cardTextEn: row.read("card_text_en", optional),
      parts: readParts(ownParts, known),
      price: row.read("demonstration_price", toPrice),
      planned: row.read("demonstration_planned", wholeNumber(1)),
    })
    return box ? [box] : []
  })
}

function readParts(rows: readonly PartRow[], { products, offered }: Known): RegistryGiftBox["parts"] {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const productHandle = row.read("product", keyOf(products, "products.csv"))
    const quantity = row.read("quantity", wholeNumber(1))
    if (productHandle === undefined || quantity === undefined) return []
    if (seen.has(productHandle)) row.fault("product", "is in this box already; add to its quantity instead")
    seen.add(productHandle)
    if (!offered.has(productHandle))
      row.fault("product", "has no offer, so the box has no stock of it; add one")
    return [{ productHandle, quantity }]
  })
}
