import { randomInt } from "node:crypto"

import { z } from "@medusajs/framework/zod"

import { slugify } from "../../domain/fold"
import { CODE_COUNT, toProductCode, type ProductCode } from "../../domain/product-code"
import type { Query } from "../lib/goods"

const named = z.array(z.object({ handle: z.string(), code: z.string().optional() }))
const coded = z.array(z.object({ code: z.string() }))

/** An address and a code for a new box that no product and no box has. */
export async function readNewNames(
  query: Query,
  wish: string,
): Promise<{ handle: string; code: ProductCode }> {
  const [boxes, products, facts] = await Promise.all([
    query.graph({ entity: "gift_box", fields: ["handle", "code"] }),
    query.graph({ entity: "product", fields: ["handle"] }),
    query.graph({ entity: "ocop_product", fields: ["code"] }),
  ])
  const rows = [...named.parse(boxes.data), ...named.parse(products.data)]
  const codes = [
    ...rows.flatMap(({ code }) => code ?? []),
    ...coded.parse(facts.data).map(({ code }) => code),
  ]
  return {
    handle: freeHandle(slugify(wish) || "hop-qua", new Set(rows.map(({ handle }) => handle))),
    code: freeCode(new Set(codes)),
  }
}

function freeHandle(wish: string, taken: ReadonlySet<string>): string {
  let handle = wish
  for (let next = 2; taken.has(handle); next++) handle = `${wish}-${next}`
  return handle
}

function freeCode(taken: ReadonlySet<string>): ProductCode {
  for (;;) {
    const code = toProductCode(randomInt(CODE_COUNT))
    if (!taken.has(code)) return code
  }
}
