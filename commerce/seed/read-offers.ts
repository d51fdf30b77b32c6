import { toVnd, type Vnd } from "../domain/vnd"
import { keyOf, optional, wholeNumber } from "./parsers"
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

function readLabel(row: OfferRow): DemonstrationOffer["label"] | undefined {
  return complete<DemonstrationOffer["label"]>({
    netQuantityGrams: row.read("demonstration_net_quantity_grams", (text) =>
      text === "" ? null : wholeNumber(1)(text),
    ),
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
