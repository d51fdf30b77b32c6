import { model } from "@medusajs/framework/utils"

/** How often a code was scanned on a day, by the sales point of its label. Nothing is kept of a single scan. */
export const ScanCount = model
  .define("scan_count", {
    id: model.id({ prefix: "scan" }).primaryKey(),
    code: model.text(),
    /** Code of the sales point; empty where the label says none. */
    sales_point: model.text().default(""),
    day: model.text(),
    counted: model.number().default(0),
    /** Beyond the limits, and not in `counted`. */
    over_limit: model.number().default(0),
  })
  .indexes([
    { on: ["code", "sales_point", "day"], unique: true, where: "deleted_at is null" },
    { on: ["day"] },
  ])
