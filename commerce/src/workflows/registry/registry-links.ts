import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { RegistryProduct } from "../../../seed/types"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import { OCOP_PRODUCT_MODULE } from "../../modules/ocop-product"
import { PRODUCER_MODULE } from "../../modules/producer"
import { toRecognitionRows } from "./registry-rows"
import type { Imported } from "./steps/read-imported"

/** Registry key → id in its own module. */
export interface FactIds {
  producers: Record<string, string>
  ocopProducts: Record<string, string>
  recognitions: Record<string, string>
}

export interface LinkChanges {
  create: LinkDefinition[]
  dismiss: LinkDefinition[]
}

/** What joins the products to their facts, compared with the links that stand. */
export function toLinkChanges(
  products: readonly RegistryProduct[],
  imported: Imported,
  ids: FactIds,
): LinkChanges {
  const changes: LinkChanges = { create: [], dismiss: [] }
  for (const product of products) {
    const known = imported[product.handle]
    if (!known) continue
    const end = { [Modules.PRODUCT]: { product_id: known.productId } }

    if (!known.linked) {
      changes.create.push({
        ...end,
        [OCOP_PRODUCT_MODULE]: { ocop_product_id: ids.ocopProducts[product.handle] },
      })
    }
    const producerId =
      product.producerHandle === null ? null : (ids.producers[product.producerHandle] ?? null)
    if (producerId !== known.producerId) {
      if (producerId) changes.create.push({ [PRODUCER_MODULE]: { producer_id: producerId }, ...end })
      if (known.producerId)
        changes.dismiss.push({ [PRODUCER_MODULE]: { producer_id: known.producerId }, ...end })
    }
    const recognitionIds = toRecognitionRows(product).map((row) => ids.recognitions[row.registry_key])
    for (const id of recognitionIds.filter((id) => id !== undefined && !known.recognitionIds.includes(id))) {
      changes.create.push({ ...end, [CERTIFICATION_MODULE]: { recognition_id: id } })
    }
  }
  return changes
}
