import { z } from "@medusajs/framework/zod"

import { SALES_POINT_KINDS, type SalesPointEntry, type SalesPointForm } from "../../domain/sales-point"
import { day } from "../desk/form"

/** The shape of what is sent; what it says is checked in `domain/sales-point.ts`. */

const text = z.string().trim().max(300)
const words = text.nullable().transform((given) => given || null)
const degrees = z.number()

const fields = {
  name: text,
  nameEn: words,
  kind: z.enum(SALES_POINT_KINDS),
  commune: words,
  address: text,
  at: z.object({ latitude: degrees, longitude: degrees }).nullable(),
  hours: words,
  phone: words,
  productHandles: z.array(z.string()).max(400),
  opensOn: day.nullable(),
  closesOn: day.nullable(),
}

export const newSalesPoint = z.object(fields)
export const changedSalesPoint = z.object({ ...fields, seen: z.string() })

/** As the domain checks it, field by field. */
export function toSalesPointForm(entry: SalesPointEntry): SalesPointForm {
  return {
    name: entry.name,
    address: entry.address,
    latitude: entry.at ? String(entry.at.latitude) : "",
    longitude: entry.at ? String(entry.at.longitude) : "",
    phone: entry.phone ?? "",
    opensOn: entry.opensOn ?? "",
    closesOn: entry.closesOn ?? "",
  }
}
