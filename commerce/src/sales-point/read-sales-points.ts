import { z } from "@medusajs/framework/zod"

import type { SalesPointItem } from "../../domain/sales-point"
import type { Query } from "../lib/goods"
import { salesPointRow, toSalesPointItem } from "./rows"

/** Every sales point by name, those included that have closed. */
export async function readSalesPoints(query: Query): Promise<SalesPointItem[]> {
  const { data } = await query.graph({ entity: "sales_point", fields: ["*"] })
  return z
    .array(salesPointRow)
    .parse(data)
    .map(toSalesPointItem)
    .sort((a, b) => a.name.localeCompare(b.name, "vi") || (a.handle < b.handle ? -1 : 1))
}
