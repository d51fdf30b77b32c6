import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import {
  createProductsWorkflow,
  createProductVariantsWorkflow,
  createRemoteLinkStep,
} from "@medusajs/medusa/core-flows"

import type { RegistryGiftBox } from "../../../seed/types"
import { GIFT_BOX_MODULE } from "../../modules/gift-box"
import { PACKING, toNewProduct } from "./registry-rows"
import { markBoxesStep } from "./steps/mark-boxes"
import { readImportedStep, type Imported } from "./steps/read-imported"
import type { Shop } from "./steps/read-shop"

interface CreateGiftBoxesInput {
  /** Only boxes that have no product yet. */
  boxes: RegistryGiftBox[]
  /** Registry key → id of the box's facts. */
  ids: Record<string, string>
  /** With the variants of the parts. */
  imported: Imported
  shop: Shop
}

/** A gift box is a product whose one variant has the parts' inventory items as its kit. */
export const createGiftBoxesWorkflow = createWorkflow("create-gift-boxes", (input: CreateGiftBoxesInput) => {
  when("boxes-are-new", input, ({ boxes }) => boxes.length > 0).then(() => {
    createProductsWorkflow.runAsStep({
      input: transform(input, ({ boxes, shop }) => ({
        products: boxes.map((box) => toNewProduct(box, "published", shop)),
      })),
    })
    const imported = readImportedStep({}).config({ name: "read-boxes" })
    createRemoteLinkStep(
      transform({ input, imported }, ({ input, imported }) =>
        input.boxes.map(({ handle }) => ({
          [Modules.PRODUCT]: { product_id: imported[handle]?.productId },
          [GIFT_BOX_MODULE]: { gift_box_id: input.ids[handle] },
        })),
      ),
    )
    createProductVariantsWorkflow.runAsStep({
      input: transform({ input, imported }, ({ input, imported }) => ({
        product_variants: input.boxes.map((box) => toBoxVariant(box, imported)),
      })),
    })
    markBoxesStep(transform(input, ({ boxes, ids }) => boxes.flatMap(({ handle }) => ids[handle] ?? [])))
  })
})

function toBoxVariant(box: RegistryGiftBox, imported: Imported) {
  return {
    product_id: imported[box.handle]?.productId ?? "",
    title: PACKING.value,
    sku: box.handle,
    options: { [PACKING.title]: PACKING.value },
    manage_inventory: true,
    allow_backorder: false,
    weight: box.weightGrams,
    prices: [{ currency_code: "vnd", amount: box.price }],
    inventory_items: box.parts.flatMap((part) =>
      (imported[part.productHandle]?.inventoryItemIds ?? []).map((item) => ({
        inventory_item_id: item,
        required_quantity: part.quantity,
      })),
    ),
  }
}
