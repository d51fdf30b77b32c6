import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import { createInventoryLevelsWorkflow, createProductVariantsWorkflow } from "@medusajs/medusa/core-flows"

import type { DemonstrationOffer } from "../../../seed/types"
import { PACKING } from "./registry-rows"
import { markDemonstrationStep } from "./steps/mark-demonstration"
import { readImportedStep, type Imported } from "./steps/read-imported"

interface CreateOffersInput {
  /** Only of products that have none yet: price and stock of the others belong to staff. */
  offers: DemonstrationOffer[]
  imported: Imported
  stockLocationId: string
}

/** Makes products buyable: a variant with price and weight, its stock, and the label facts that came with it. */
export const createOffersWorkflow = createWorkflow("create-offers", (input: CreateOffersInput) => {
  when("offers-are-new", input, ({ offers }) => offers.length > 0).then(() => {
    createProductVariantsWorkflow.runAsStep({
      input: transform(input, ({ offers, imported }) => ({
        product_variants: offers.flatMap((offer) => {
          const product = imported[offer.productHandle]
          return product ? [toVariant(offer, product.productId)] : []
        }),
      })),
    })
    const stocked = readImportedStep({}).config({ name: "read-stocked" })
    createInventoryLevelsWorkflow.runAsStep({
      input: transform({ input, stocked }, ({ input, stocked }) => ({
        inventory_levels: input.offers.flatMap((offer) =>
          (stocked[offer.productHandle]?.inventoryItemIds ?? []).map((item) => ({
            inventory_item_id: item,
            location_id: input.stockLocationId,
            stocked_quantity: offer.stock,
          })),
        ),
      })),
    })
    markDemonstrationStep(
      transform(input, ({ offers }) =>
        offers.map(({ productHandle, label }) => ({ registryKey: productHandle, label })),
      ),
    )
  })
})

function toVariant(offer: DemonstrationOffer, productId: string) {
  return {
    product_id: productId,
    title: PACKING.value,
    sku: offer.productHandle,
    options: { [PACKING.title]: PACKING.value },
    manage_inventory: true,
    allow_backorder: false,
    weight: offer.weightGrams,
    ...offer.size,
    prices: [{ currency_code: "vnd", amount: offer.price }],
  }
}
