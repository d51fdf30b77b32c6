import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"

/** A product that an import made, found by its key in the registry, whatever staff has renamed since. */
interface ImportedProduct {
  productId: string
  status: string
  /** It is linked with its OCOP facts. */
  linked: boolean
  producerId: string | null
  recognitionIds: string[]
  /** Null while it has no offer. */
  variantId: string | null
  /** Its offer came from the registry's files, and nobody has measured it since. */
  unmeasured: boolean
  inventoryItemIds: string[]
}

export type Imported = Record<string, ImportedProduct>

const registered = z
  .object({ registry_key: z.string(), demonstration: z.boolean(), packing_by_desk: z.boolean() })
  .nullish()
const productRow = z.object({
  id: z.string(),
  handle: z.string(),
  status: z.string(),
  ocop_product: registered,
  producer: z.object({ id: z.string() }).nullish(),
  recognitions: z.array(z.object({ id: z.string() }).nullish()).nullish(),
  variants: z
    .array(
      z.object({
        id: z.string(),
        length: z.number().nullable(),
        inventory_items: z.array(z.object({ inventory_item_id: z.string() })).nullish(),
      }),
    )
    .nullish(),
})

const FIELDS = [
  "id",
  "handle",
  "status",
  "ocop_product.registry_key",
  "ocop_product.demonstration",
  "ocop_product.packing_by_desk",
  "producer.id",
  "recognitions.id",
  "variants.id",
  "variants.length",
  "variants.inventory_items.inventory_item_id",
]

/** Registry key → product; a product without a key of its own stands under its handle. */
export const readImportedStep = createStep(
  "read-imported",
  async (_: Record<string, never>, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "product", fields: FIELDS })
    const imported: Imported = {}
    for (const row of z.array(productRow).parse(data)) {
      const variant = row.variants?.[0]
      const key = row.ocop_product?.registry_key
      imported[key ?? row.handle] = {
        productId: row.id,
        status: row.status,
        linked: key !== undefined,
        producerId: row.producer?.id ?? null,
        recognitionIds: (row.recognitions ?? []).flatMap((recognition) => recognition?.id ?? []),
        variantId: variant?.id ?? null,
        unmeasured:
          variant?.length === null &&
          row.ocop_product?.demonstration === true &&
          !row.ocop_product.packing_by_desk,
        inventoryItemIds: (variant?.inventory_items ?? []).map((item) => item.inventory_item_id),
      }
    }
    return new StepResponse(imported)
  },
)
