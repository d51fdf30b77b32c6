import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import {
  batchLinksWorkflow,
  createProductsWorkflow,
  createRemoteLinkStep,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"

import type { KitChange, SaleGood } from "../../gift-box/sale"
import { GIFT_BOX_MODULE } from "../../modules/gift-box"
import { toNewProduct, PACKING } from "../registry/registry-rows"
import { readShopStep } from "../registry/steps/read-shop"
import { planSaleStep } from "./steps/plan-sale"

interface WriteSaleInput {
  /** Of boxes and packagings, as `planSale` takes them. */
  ids: string[]
}

/** Brings Medusa's products of boxes and packagings to their plans: product, variant, price, weight and kit. */
export const writeSaleWorkflow = createWorkflow("write-sale", (input: WriteSaleInput) => {
  const changes = planSaleStep(transform(input, ({ ids }) => ids))
  const shop = readShopStep({}).config({ name: "read-shop-of-sale" })

  when("goods-are-new", changes, ({ create }) => create.length > 0).then(() => {
    const products = createProductsWorkflow.runAsStep({
      input: transform({ changes, shop }, ({ changes, shop }) => ({
        products: changes.create.map((good) => ({
          ...toNewProduct({ handle: good.handle, name: good.title }, "published", shop),
          variants: [toVariant(good)],
        })),
      })),
    })
    createRemoteLinkStep(
      transform({ changes, products }, ({ changes, products }) =>
        changes.create.map(({ handle, kind, id }) => ({
          [Modules.PRODUCT]: { product_id: products.find((product) => product.handle === handle)?.id },
          [GIFT_BOX_MODULE]: kind === "box" ? { gift_box_id: id } : { gift_box_packaging_id: id },
        })),
      ),
    )
  })

  when("goods-are-known", changes, ({ update }) => update.length > 0).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform(changes, ({ update }) => ({
        products: update.map(({ productId, title }) => ({
          id: productId,
          title,
          status: "published" as const,
        })),
      })),
    })
    updateProductVariantsWorkflow.runAsStep({
      input: transform(changes, ({ update }) => ({
        product_variants: update.map(({ variantId, price, weightGrams }) => ({
          id: variantId,
          weight: weightGrams,
          prices: [{ currency_code: "vnd", amount: price }],
        })),
      })),
    })
    batchLinksWorkflow.runAsStep({
      input: transform(changes, ({ kit }) => ({
        create: kit.create.map(toKitLink),
        update: kit.update.map(toKitLink),
        delete: kit.remove.map(toKitLink),
      })),
    })
  })

  when("goods-leave-sale", changes, ({ withdraw }) => withdraw.length > 0).then(() => {
    updateProductsWorkflow
      .runAsStep({
        input: transform(changes, ({ withdraw }) => ({
          selector: { id: withdraw },
          update: { status: "draft" as const },
        })),
      })
      .config({ name: "take-goods-off-sale" })
  })
})

function toVariant({ kind, handle, price, weightGrams, kit }: SaleGood) {
  const counted = kind === "box"
  return {
    title: PACKING.value,
    sku: handle,
    options: { [PACKING.title]: PACKING.value },
    // Nobody counts empty boxes yet.
    manage_inventory: counted,
    allow_backorder: false,
    weight: weightGrams,
    prices: [{ currency_code: "vnd", amount: price }],
    ...(counted && {
      inventory_items: kit.map(({ item, quantity }) => ({
        inventory_item_id: item,
        required_quantity: quantity,
      })),
    }),
  }
}

function toKitLink({ variantId, item, quantity }: KitChange) {
  return {
    [Modules.PRODUCT]: { variant_id: variantId },
    [Modules.INVENTORY]: { inventory_item_id: item },
    data: { required_quantity: quantity },
  }
}
