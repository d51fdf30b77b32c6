import { z } from "@medusajs/framework/zod"

import { slugify } from "../../domain/fold"
import type { ProductCode } from "../../domain/product-code"
import { freeHandle, readFreeCode } from "../lib/free-names"
import type { Query } from "../lib/goods"

const named = z.array(z.object({ handle: z.string() }))

/** An address and a code for a new box that no product and no box has. */
export async function readNewNames(
  query: Query,
  wish: string,
): Promise<{ handle: string; code: ProductCode }> {
  const [boxes, products, code] = await Promise.all([
    query.graph({ entity: "gift_box", fields: ["handle"] }),
    query.graph({ entity: "product", fields: ["handle"] }),
    readFreeCode(query),
  ])
  const rows = [...named.parse(boxes.data), ...named.parse(products.data)]
  return { handle: freeHandle(slugify(wish) || "hop-qua", new Set(rows.map(({ handle }) => handle))), code }
}
