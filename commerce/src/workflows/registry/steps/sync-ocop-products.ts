import type { Group } from "../../../../domain/certification"
import { OCOP_PRODUCT_MODULE } from "../../../modules/ocop-product"
import type { OcopProductModuleService } from "../../../modules/ocop-product/service"
import { createSyncStep } from "./create-sync-step"

/** The columns that the registry owns; `demonstration` and `label` come with an offer and belong to staff. */
export interface OcopProductRow {
  registry_key: string
  code: string
  group: Group
  alcohol: boolean
  name_en: string | null
  candidates: Record<string, unknown>
}

export const syncOcopProductsStep = createSyncStep<OcopProductRow>(
  "sync-ocop-products",
  (row) => row.registry_key,
  (container) => {
    const products = container.resolve<OcopProductModuleService>(OCOP_PRODUCT_MODULE)
    return {
      list: () => products.listOcopProducts(),
      create: (rows) => products.createOcopProducts(rows),
      update: (rows) => products.updateOcopProducts(rows),
      remove: (ids) => products.deleteOcopProducts(ids),
    }
  },
)
