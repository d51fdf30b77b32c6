import { KEPT, type Size } from "../domain/gift-box/box"
import { toVnd, type Vnd } from "../domain/vnd"
import { keyOf, oneOf, optional, unlessEmpty, wholeNumber } from "./parsers"
import { complete, refuseRepeats, type Row } from "./row"
import type { DemonstrationOffer, RegistryProduct } from "./types"

type OfferRow = Row<"demonstration-offers.csv">

export function readOffers(
  rows: readonly OfferRow[],
  products: ReadonlyMap<string, RegistryProduct>,
  knownProducts: { has(handle: string): boolean },
): DemonstrationOffer[] {
  refuseRepeats(rows, "product", new Map())
  return rows.flatMap((row) => {
    const offer = complete<DemonstrationOffer>({
      productHandle: row.read("product", keyOf(knownProducts, "products.csv")),
      price: row.read("demonstration_price", toPrice),
      stock: row.read("demonstration_stock", wholeNumber(0)),
      weightGrams: row.read("demonstration_weight_grams", wholeNumber(1)),
      size: readSize(row),
      kept: row.read("demonstration_kept", unlessEmpty(oneOf(KEPT))),
      shelfLifeDays: row.read("demonstration_shelf_life_days", unlessEmpty(wholeNumber(1))),
      label: readLabel(row),
    })
    const product = products.get(row.raw("product"))
    if (product) checkSellable(row, product)
    return offer ? [offer] : []
  })
}

export function toPrice(text: string): Vnd {
  return toVnd(wholeNumber(1)(text))
}

/** Null where no measure is given; a piece with some of them has none. */
function readSize(row: OfferRow): Size | null | undefined {
  const measures = {
    length: row.read("demonstration_length_mm", unlessEmpty(wholeNumber(1))),
    width: row.read("demonstration_width_mm", unlessEmpty(wholeNumber(1))),
    height: row.read("demonstration_height_mm", unlessEmpty(wholeNumber(1))),
  }
  const given = Object.values(measures)
  if (given.includes(undefined)) return undefined
  if (given.every((measure) => measure === null)) return null
  if (!given.includes(null)) return measures as Size
  row.fault("row", "has some of length, width and height; give all three, or none")
  return undefined
}

function readLabel(row: OfferRow): DemonstrationOffer["label"] | undefined {
  return complete<DemonstrationOffer["label"]>({
    netQuantityGrams: row.read("demonstration_net_quantity_grams", unlessEmpty(wholeNumber(1))),
    ingredients: row.read("ingredients", optional),
    storage: row.read("storage", optional),
    shelfLife: row.read("shelf_life", optional),
    warnings: row.read("warnings", optional),
    declarationNo: row.read("declaration_no", optional),
    foodSafetyCertificateNo: row.read("food_safety_certificate_no", optional),
  })
}

function checkSellable(row: OfferRow, { producerHandle, alcohol, group }: RegistryProduct): void {
  if (alcohol) row.fault("product", "is alcohol, which this shop does not sell; remove the offer")
  if (group === "tourism")
    row.fault("product", "is a service, which this shop does not sell; remove the offer")
  if (producerHandle === null) {
    row.fault(
      "product",
      "has no producer, so there is nobody to buy it from; name the producer or remove the offer",
    )
  }
}
