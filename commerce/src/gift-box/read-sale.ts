import { z } from "@medusajs/framework/zod"

import type { Query } from "../lib/goods"
import { giftBoxRow, packagingRow, toBoxForm, toPackagingItem } from "./rows"
import type { SaleProduct, SaleState } from "./sale"

const linked = z.object({ id: z.string() }).nullish()
const productRow = z.object({
  id: z.string(),
  handle: z.string(),
  ocop_product: linked,
  gift_box: linked,
  gift_box_packaging: linked,
  variants: z.array(
    z.object({
      id: z.string(),
      weight: z.number().nullable(),
      inventory_items: z.array(z.object({ inventory_item_id: z.string(), required_quantity: z.number() })),
    }),
  ),
})

/** Boxes and packagings as they are planned, and the products by which Medusa sells them. */
export async function readSale(query: Query): Promise<SaleState> {
  const [{ data: boxes }, { data: packagings }, { data: products }] = await Promise.all([
    query.graph({ entity: "gift_box", fields: ["*"] }),
    query.graph({ entity: "gift_box_packaging", fields: ["*"] }),
    query.graph({
      entity: "product",
      fields: [
        "id",
        "handle",
        "ocop_product.id",
        "gift_box.id",
        "gift_box_packaging.id",
        "variants.id",
        "variants.weight",
        "variants.inventory_items.inventory_item_id",
        "variants.inventory_items.required_quantity",
      ],
    }),
  ])
  const sold = z
    .array(productRow)
    .parse(products)
    .flatMap(({ variants: [variant], ...product }) => (variant ? [{ ...product, variant }] : []))
  return {
    boxes: z
      .array(giftBoxRow)
      .parse(boxes)
      .map((row) => ({ ...toBoxForm(row), ...row, offSaleSince: row.off_sale_since })),
    packagings: z
      .array(packagingRow)
      .parse(packagings)
      .map((row) => ({ ...toPackagingItem(row), id: row.id })),
    products: new Map(
      sold.flatMap(({ id: productId, gift_box, gift_box_packaging, variant }) => {
        const own = gift_box?.id ?? gift_box_packaging?.id
        const product: SaleProduct = { productId, variantId: variant.id, kit: kitOf(variant) }
        return own === undefined ? [] : [[own, product] as const]
      }),
    ),
    pieces: new Map(
      sold
        .filter(({ ocop_product }) => ocop_product)
        .map(({ handle, variant }) => [handle, { weightGrams: variant.weight, items: kitOf(variant) }]),
    ),
  }
}

function kitOf({ inventory_items: items }: z.infer<typeof productRow>["variants"][number]) {
  return new Map(items.map((item) => [item.inventory_item_id, item.required_quantity]))
}
