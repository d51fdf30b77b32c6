import { z } from "@medusajs/framework/zod"

import { parseDay } from "../../domain/day"
import {
  SALES_POINT_KINDS,
  type SalesPoint,
  type SalesPointEntry,
  type SalesPointItem,
} from "../../domain/sales-point"
import { asJson } from "../gift-box/rows"

/** Rows of the module `sales-point` as `query.graph` answers them, and the columns that hold what the domain knows. */

const day = z.string().transform(parseDay).nullable()

export const salesPointRow = z.object({
  id: z.string(),
  handle: z.string(),
  code: z.string(),
  name: z.string(),
  name_en: z.string().nullable(),
  kind: z.enum(SALES_POINT_KINDS),
  commune: z.string().nullable(),
  address: z.string(),
  at: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  hours: z.string().nullable(),
  phone: z.string().nullable(),
  product_handles: z.array(z.string()),
  opens_on: day,
  closes_on: day,
  revision: z.number(),
  demonstration: z.boolean(),
})
type SalesPointRow = z.infer<typeof salesPointRow>

export function toSalesPoint(row: SalesPointRow): SalesPoint {
  return {
    code: row.code,
    handle: row.handle,
    name: row.name,
    nameEn: row.name_en,
    kind: row.kind,
    commune: row.commune,
    address: row.address,
    at: row.at,
    hours: row.hours,
    phone: row.phone,
    productHandles: row.product_handles,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    demonstration: row.demonstration,
  }
}

export function toSalesPointItem(row: SalesPointRow): SalesPointItem {
  return { ...toSalesPoint(row), id: row.id, seen: String(row.revision) }
}

export function toSalesPointColumns(point: SalesPointEntry) {
  return {
    name: point.name,
    name_en: point.nameEn,
    kind: point.kind,
    commune: point.commune,
    address: point.address,
    at: point.at as Record<string, unknown> | null,
    hours: point.hours,
    phone: point.phone,
    product_handles: asJson(point.productHandles),
    opens_on: point.opensOn as string | null,
    closes_on: point.closesOn as string | null,
  }
}
