import { standingOn } from "../domain/certification"
import { TIERS } from "../domain/gift-box/gift-box"
import type { Campaign } from "../domain/gift-box/campaign"
import { handle, keyOf, oneOf, optional, productCode, required, wholeNumber } from "./parsers"
import { faultsOfBoxes, type BoxShelf } from "./check-gift-boxes"
import { toPrice } from "./read-offers"
import { complete, groupBy, type Row } from "./row"
import { toCertifiable } from "./to-certifiable"
import type { RegistryGiftBox, RegistryProduct } from "./types"

type BoxRow = Row<"gift-boxes.csv">
type PartRow = Row<"gift-box-parts.csv">

/** A box of one thing is that thing. */
const LEAST_PARTS = 2

/** What boxes and their parts are checked against. */
export interface Shelf extends BoxShelf {
  knownProducts: { has(handle: string): boolean }
  /** Handles of the products with an offer, readable or not. */
  offered: { has(handle: string): boolean }
  knownCampaigns: { has(handle: string): boolean }
  knownPackagings: { has(handle: string): boolean }
}

export function readGiftBoxes(
  boxRows: readonly BoxRow[],
  partRows: readonly PartRow[],
  shelf: Shelf,
): RegistryGiftBox[] {
  const boxHandles = new Set(boxRows.map((row) => row.raw("handle")))
  for (const row of partRows) row.read("gift_box", keyOf(boxHandles, "gift-boxes.csv"))
  const partsOf = groupBy(partRows.map((row) => [row.raw("gift_box"), row] as const))
  const sound: RegistryGiftBox[] = []

  const boxes = boxRows.flatMap((row) => {
    const ownParts = partsOf.get(row.raw("handle")) ?? []
    if (ownParts.length < LEAST_PARTS) {
      row.fault(
        "handle",
        `has ${ownParts.length} parts in gift-box-parts.csv; a box needs at least ${LEAST_PARTS}`,
      )
    }
    const campaignHandle = row.read("campaign", keyOf(shelf.knownCampaigns, "campaigns.csv"))
    const campaign = shelf.campaigns.get(campaignHandle ?? "")
    const parts = ownParts.map((part) => readPart(part, ownParts, campaign, shelf))
    const box = complete<RegistryGiftBox>({
      handle: row.read("handle", handle),
      code: row.read("code", productCode),
      name: row.read("name", required),
      nameEn: row.read("name_en", required),
      story: row.read("story", optional),
      storyEn: row.read("story_en", optional),
      tier: row.read("tier", oneOf(TIERS)),
      campaignHandle,
      packagingHandle: row.read("packaging", keyOf(shelf.knownPackagings, "packagings.csv")),
      cardText: row.read("card_text", optional),
      cardTextEn: row.read("card_text_en", optional),
      parts: parts.flatMap((part) => part ?? []),
      price: row.read("demonstration_price", toPrice),
      planned: row.read("demonstration_planned", wholeNumber(1)),
    })
    if (box && ownParts.length >= LEAST_PARTS && !parts.includes(undefined)) sound.push(box)
    return box ? [box] : []
  })
  for (const { box, productHandle, check, message } of faultsOfBoxes(sound, shelf)) {
    const part = partsOf.get(box)?.find((row) => row.raw("product") === productHandle)
    const told = `fails the check of its ${check}: ${message}`
    if (part) part.fault("product", told)
    else boxRows.find((row) => row.raw("handle") === box)?.fault("row", told)
  }
  return boxes
}

/** Undefined for a part with a fault. */
function readPart(
  row: PartRow,
  rows: readonly PartRow[],
  campaign: Campaign | undefined,
  shelf: Shelf,
): RegistryGiftBox["parts"][number] | undefined {
  const productHandle = row.read("product", keyOf(shelf.knownProducts, "products.csv"))
  const quantity = row.read("quantity", wholeNumber(1))
  if (productHandle === undefined || quantity === undefined) return undefined
  const fault = faultOf(row, productHandle, rows, campaign, shelf)
  if (fault === undefined) return { productHandle, quantity }
  row.fault("product", fault)
  return undefined
}

function faultOf(
  row: PartRow,
  productHandle: string,
  rows: readonly PartRow[],
  campaign: Campaign | undefined,
  { products, offered }: Shelf,
): string | undefined {
  if (rows.find((other) => other.raw("product") === productHandle) !== row)
    return "is in this box already; add to its quantity instead"
  const product = products.get(productHandle)
  const unsold = product && campaign && unsoldOn(product, campaign)
  if (unsold !== undefined) return unsold
  return offered.has(productHandle) ? undefined : "has no offer, so the box has no stock of it; add one"
}

function unsoldOn(product: RegistryProduct, { deliversUntil }: Campaign): string | undefined {
  const { state, reason } = standingOn(toCertifiable(product), deliversUntil)
  return state === "for-sale"
    ? undefined
    : `is not for sale on ${deliversUntil}, the last day of delivery (${state}: ${reason}); choose another part`
}
