import { z } from "@medusajs/framework/zod"

import type { Certifiable } from "../../domain/certification"
import type { Recall } from "../../domain/lot"
import type { Query } from "../lib/goods"
import { CERTIFIED_FIELDS, certifiedFacts, toCertifiable } from "../lib/ocop-rows"
import { readRecalls } from "../lot/read-lots"

interface BoxPart {
  productHandle: string
  name: string
  itemId: string
  units: number
  /** Null for packaging, which no certificate is asked of. */
  certifiable: Certifiable | null
  /** Of one of its lots, while that stops its sale. */
  recall: Recall | null
}

/** A gift box with a product, as an order for it needs to know it. */
export interface QuotableBox {
  handle: string
  name: string
  nameEn: string | null
  /** On sale in the shop. */
  published: boolean
  variantId: string
  parts: BoxPart[]
}

const partRow = certifiedFacts.extend({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  gift_box: z.object({ id: z.string() }).nullish(),
})

const boxRow = z.object({
  name_en: z.string().nullish(),
  product: z
    .object({
      handle: z.string(),
      title: z.string(),
      status: z.string(),
      variants: z.array(
        z.object({
          id: z.string(),
          inventory_items: z.array(
            z.object({
              inventory_item_id: z.string(),
              required_quantity: z.number(),
              inventory: z.object({ variants: z.array(z.object({ product: partRow.nullish() })) }),
            }),
          ),
        }),
      ),
    })
    .nullish(),
})

const KIT = "product.variants.inventory_items"
const FIELDS = [
  "name_en",
  "product.handle",
  "product.title",
  "product.status",
  "product.variants.id",
  `${KIT}.inventory_item_id`,
  `${KIT}.required_quantity`,
  ...["id", "handle", "title", "gift_box.id", ...CERTIFIED_FIELDS].map(
    (field) => `${KIT}.inventory.variants.product.${field}`,
  ),
]

/** Every gift box that has a product, by its handle. */
export async function readQuotableBoxes(query: Query): Promise<Map<string, QuotableBox>> {
  const [{ data }, recalls] = await Promise.all([
    query.graph({ entity: "gift_box", fields: FIELDS }),
    readRecalls(query),
  ])
  const boxes = z
    .array(boxRow)
    .parse(data)
    .flatMap((row) => toBox(row, recalls))
  return new Map(boxes.map((box) => [box.handle, box]))
}

function toBox(
  { name_en, product }: z.infer<typeof boxRow>,
  recalls: ReadonlyMap<string, Recall>,
): QuotableBox[] {
  const variant = product?.variants[0]
  if (!product || !variant) return []
  const parts = variant.inventory_items.flatMap((item) => {
    // A part's item belongs to the part's own variant and to that of each box it lies in.
    const part = item.inventory.variants
      .map(({ product }) => product)
      .find((product) => product && !product.gift_box)
    if (!part) return []
    return [
      {
        productHandle: part.handle,
        name: part.title,
        itemId: item.inventory_item_id,
        units: item.required_quantity,
        certifiable: toCertifiable(part),
        recall: recalls.get(part.id) ?? null,
      },
    ]
  })
  return [
    {
      handle: product.handle,
      name: product.title,
      nameEn: name_en ?? null,
      published: product.status === "published",
      variantId: variant.id,
      parts,
    },
  ]
}
