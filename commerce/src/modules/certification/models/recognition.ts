import { model } from "@medusajs/framework/utils"

import { STARS } from "../../../../domain/certification"

export const Recognition = model
  .define("recognition", {
    id: model.id({ prefix: "recog" }).primaryKey(),
    /** Key under which the registry finds the row again; null for one that the desk entered. */
    registry_key: model.text().unique().nullable(),
    stars: model.number(),
    batch: model.text(),
    /** As the source has it, in the form of its precision: "2024", "2024-01" or "2024-01-15". */
    recognised_on: model.text(),
    precision: model.enum(["day", "month", "quarter", "year"]),
    withdrawn_on: model.text().nullable(),
    withdrawal_reason: model.text().nullable(),
    source_url: model.text(),
  })
  .checks([
    { name: "recognition_stars", expression: (columns) => `${columns.stars} in (${STARS.join(", ")})` },
  ])
