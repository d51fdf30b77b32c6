import { model } from "@medusajs/framework/utils"

import { SALES_POINT_KINDS } from "../../../../domain/sales-point"

/** Where products are sold on the spot; days are "YYYY-MM-DD". */
export const SalesPoint = model.define("sales_point", {
  id: model.id({ prefix: "point" }).primaryKey(),
  /** Handle in the registry's files; null for a point that staff entered. */
  registry_key: model.text().unique().nullable(),
  handle: model.text().unique(),
  /** Short code of `/q/<code>`. */
  code: model.text().unique(),
  name: model.text(),
  name_en: model.text().nullable(),
  kind: model.enum([...SALES_POINT_KINDS]),
  /** NSO code of the commune of 2025; null outside the province. */
  commune: model.text().nullable(),
  address: model.text(),
  /** `{ latitude, longitude }` */
  at: model.json().nullable(),
  hours: model.text().nullable(),
  phone: model.text().nullable(),
  /** `string[]`: handles of Medusa's products. */
  product_handles: model.json(),
  opens_on: model.text().nullable(),
  closes_on: model.text().nullable(),
  /** Counts up with every change. */
  revision: model.number().default(1),
  demonstration: model.boolean().default(false),
  /** Staff changed it: the import of the registry's files leaves it as it is. */
  kept_by_desk: model.boolean().default(false),
})
