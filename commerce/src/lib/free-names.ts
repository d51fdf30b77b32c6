import { randomInt } from "node:crypto"

import { z } from "@medusajs/framework/zod"

import { CODE_COUNT, toProductCode, type ProductCode } from "../../domain/product-code"
import type { Query } from "./goods"

const coded = z.array(z.object({ code: z.string() }))

/** What has a code of `/q/<code>`: no two of them may share one. */
const CODED = ["ocop_product", "gift_box", "sales_point"]

/** A code that no product, no box and no sales point has. */
export async function readFreeCode(query: Query): Promise<ProductCode> {
  const answers = await Promise.all(CODED.map((entity) => query.graph({ entity, fields: ["code"] })))
  const taken = new Set(answers.flatMap(({ data }) => coded.parse(data).map(({ code }) => code)))
  for (;;) {
    const code = toProductCode(randomInt(CODE_COUNT))
    if (!taken.has(code)) return code
  }
}

/** The wish, with a number behind it where it is taken. */
export function freeHandle(wish: string, taken: ReadonlySet<string>): string {
  let handle = wish
  for (let next = 2; taken.has(handle); next++) handle = `${wish}-${next}`
  return handle
}
