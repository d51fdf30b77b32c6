import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import type { Query } from "./goods"

const rows = z.array(
  z.object({
    id: z.string(),
    handle: z.string(),
    title: z.string(),
    ocop_product: z.object({ id: z.string(), gtin: z.string().nullable() }).nullish(),
  }),
)

/** A product of the programme by its names. */
export interface OcopProductName {
  productId: string
  ocopProductId: string
  handle: string
  name: string
  gtin: string | null
}

/** Every product of the programme, whether or not it is sold. */
export async function readOcopProducts(query: Query): Promise<OcopProductName[]> {
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "title", "ocop_product.id", "ocop_product.gtin"],
  })
  return rows
    .parse(data)
    .flatMap(({ id, handle, title, ocop_product: facts }) =>
      facts ? [{ productId: id, ocopProductId: facts.id, handle, name: title, gtin: facts.gtin }] : [],
    )
}

/** @throws MedusaError not_found */
export function findOcopProduct(products: readonly OcopProductName[], handle: string): OcopProductName {
  const product = products.find((one) => one.handle === handle)
  if (product) return product
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Không có sản phẩm «${handle}» trong danh mục OCOP. Hãy chọn lại sản phẩm.`,
  )
}
