import { z } from "@medusajs/framework/zod"

import { recallInForce, type LotItem, type Recall } from "../../domain/lot"
import type { Query } from "../lib/goods"
import { lotRow, newestFirst, toLot, toLots } from "./rows"

const productLotRow = lotRow.extend({
  product: z.object({ id: z.string(), handle: z.string(), title: z.string() }).nullish(),
})

/** Every lot of a product that is there, newest first. */
export async function readLots(query: Query): Promise<LotItem[]> {
  const { data } = await query.graph({
    entity: "lot",
    fields: ["*", "product.id", "product.handle", "product.title"],
  })
  return z
    .array(productLotRow)
    .parse(data)
    .flatMap(({ product, ...row }): LotItem[] =>
      product
        ? [
            {
              ...toLot(row),
              id: row.id,
              productHandle: product.handle,
              productName: product.title,
              pieces: row.pieces,
              seen: String(row.revision),
            },
          ]
        : [],
    )
    .sort(newestFirst)
}

const recalledRow = lotRow.extend({ product: z.object({ id: z.string() }).nullish() })

/** Medusa's id of a product → the recall that stops its sale; one query, and as a rule without an answer. */
export async function readRecalls(query: Query): Promise<Map<string, Recall>> {
  const { data } = await query.graph({
    entity: "lot",
    fields: ["*", "product.id"],
    filters: { recalled_on: { $ne: null }, cleared_on: null },
  })
  const rows = z.array(recalledRow).parse(data)
  const products = new Set(rows.flatMap(({ product }) => product?.id ?? []))
  return new Map(
    [...products].flatMap((id) => {
      const recall = recallInForce(toLots(rows.filter(({ product }) => product?.id === id)))
      return recall ? [[id, recall] as const] : []
    }),
  )
}
