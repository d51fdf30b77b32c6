import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createProductsWorkflow,
  createRemoteLinkStep,
  dismissRemoteLinkStep,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"

import type { Day } from "../../../domain/day"
import type { Registry, RegistryProduct } from "../../../seed/types"
import { toCampaignColumns, toPackagingColumns } from "../../gift-box/rows"
import { writeSaleWorkflow } from "../gift-box/write-sale"
import { createOffersWorkflow } from "./create-offers"
import { toLinkChanges, type FactIds } from "./registry-links"
import {
  isPublishedOn,
  toGiftBoxRow,
  toMarkRow,
  toNewProduct,
  toOcopProductRow,
  toProducerRow,
  toRecognitionRows,
  toSalesPointRow,
} from "./registry-rows"
import { setUpShopWorkflow } from "./set-up-shop"
import { readImportedStep, type Imported } from "./steps/read-imported"
import { retireRecognitionsStep } from "./steps/retire-recognitions"
import { syncCampaignsStep } from "./steps/sync-campaigns"
import { syncGiftBoxesStep } from "./steps/sync-gift-boxes"
import { syncMarksStep } from "./steps/sync-marks"
import { syncOcopProductsStep } from "./steps/sync-ocop-products"
import { syncPackagingsStep } from "./steps/sync-packagings"
import { syncPackingStep } from "./steps/sync-packing"
import { syncProducersStep } from "./steps/sync-producers"
import { syncRecognitionsStep } from "./steps/sync-recognitions"
import { syncSalesPointsStep } from "./steps/sync-sales-points"

export interface ImportRegistryInput {
  registry: Registry
  /** Day by whose standing new products are published or stay drafts. */
  on: Day
  /** False in live mode, where the registry comes without offers, boxes and sales points. */
  demonstration: boolean
}

/**
 * Brings commerce to the registry: all of it or, by the undo of every step, nothing. It can be repeated: facts
 * that the registry owns are brought up to date, what is new is added, and what staff has set stays.
 */
export const importRegistryWorkflow = createWorkflow("import-registry", (input: ImportRegistryInput) => {
  const shop = setUpShopWorkflow.runAsStep({
    input: transform(input, ({ demonstration }) => ({ demonstrationFee: demonstration })),
  })
  const before = readImportedStep({})

  const producers = syncProducersStep(
    transform(input, ({ registry }) => registry.producers.map(toProducerRow)),
  )
  const ocopProducts = syncOcopProductsStep(
    transform(input, ({ registry }) => registry.products.map(toOcopProductRow)),
  )
  const recognitions = syncRecognitionsStep(
    transform(input, ({ registry }) => registry.products.flatMap(toRecognitionRows)),
  )
  syncCampaignsStep(
    transform(input, ({ registry, demonstration }) =>
      registry.campaigns.map((campaign) => toCampaignColumns({ ...campaign, demonstration })),
    ),
  )
  const packagings = syncPackagingsStep(
    transform(input, ({ registry, demonstration }) =>
      registry.packagings.map((packaging) => toPackagingColumns({ ...packaging, demonstration })),
    ),
  )
  const giftBoxes = syncGiftBoxesStep(
    transform(input, ({ registry }) => registry.giftBoxes.map(toGiftBoxRow)),
  )
  retireRecognitionsStep(recognitions.stale)
  syncMarksStep(transform(input, ({ registry }) => registry.marks.map(toMarkRow)))
  syncSalesPointsStep(transform(input, ({ registry }) => registry.salesPoints.map(toSalesPointRow)))

  const missing = transform({ input, before, shop }, ({ input, before, shop }) =>
    input.registry.products
      .filter(({ handle }) => !before[handle])
      .map((product) =>
        toNewProduct(product, isPublishedOn(product, input.on) ? "published" : "draft", shop),
      ),
  )
  when("products-are-new", missing, (missing) => missing.length > 0).then(() => {
    createProductsWorkflow.runAsStep({ input: { products: missing } })
  })

  const created = readImportedStep({}).config({ name: "read-created" })
  const ids = transform({ producers, ocopProducts, recognitions }, (synced): FactIds => ({
    producers: synced.producers.ids,
    ocopProducts: synced.ocopProducts.ids,
    recognitions: synced.recognitions.ids,
  }))
  const links = transform({ input, created, ids }, ({ input, created, ids }) =>
    toLinkChanges(input.registry.products, created, ids),
  )
  dismissRemoteLinkStep(links.dismiss)
  createRemoteLinkStep(links.create)

  const recognised = transform({ input, created, ids }, ({ input, created, ids }) =>
    input.registry.products
      .filter((product) => isPublishedOn(product, input.on) && isDraftWithNews(product, created, ids))
      .flatMap(({ handle }) => created[handle]?.productId ?? []),
  )
  when("products-are-recognised", recognised, (recognised) => recognised.length > 0).then(() => {
    updateProductsWorkflow.runAsStep({
      input: { selector: { id: recognised }, update: { status: "published" } },
    })
  })

  createOffersWorkflow.runAsStep({
    input: transform({ input, created, shop }, ({ input, created, shop }) => ({
      offers: input.registry.offers.filter(({ productHandle }) => created[productHandle]?.variantId === null),
      imported: created,
      stockLocationId: shop.stockLocationId ?? "",
    })),
  })

  const unmeasured = transform({ input, before }, ({ input, before }) =>
    input.registry.offers.flatMap(({ productHandle, size }) => {
      const known = before[productHandle]
      return known?.variantId && known.unmeasured && size ? [{ id: known.variantId, ...size }] : []
    }),
  )
  when("offers-are-measured", unmeasured, (unmeasured) => unmeasured.length > 0).then(() => {
    updateProductVariantsWorkflow.runAsStep({
      input: transform(unmeasured, (product_variants) => ({ product_variants })),
    })
  })
  syncPackingStep(transform(input, ({ registry }) => registry.offers))
  writeSaleWorkflow.runAsStep({
    input: transform({ packagings, giftBoxes }, ({ packagings, giftBoxes }) => ({
      ids: [...packagings.written, ...giftBoxes.written],
    })),
  })

  return new WorkflowResponse(shop)
})

/** A draft is published when a recognition is new to it; one that staff made a draft has no news. */
function isDraftWithNews(product: RegistryProduct, imported: Imported, ids: FactIds): boolean {
  const known = imported[product.handle]
  if (!known || known.status !== "draft") return false
  const wanted = toRecognitionRows(product).map((row) => ids.recognitions[row.registry_key])
  return wanted.some((id) => id !== undefined && !known.recognitionIds.includes(id))
}
