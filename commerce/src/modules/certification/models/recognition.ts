import { model } from "@medusajs/framework/utils"

import { EVIDENCE, LEVELS, STARS } from "../../../../domain/certification"

export const Recognition = model
  .define("recognition", {
    id: model.id({ prefix: "recog" }).primaryKey(),
    /** Key under which the registry finds the row again; null for one that the desk entered. */
    registry_key: model.text().unique().nullable(),
    /** True once staff changed the row: the import of the registry leaves it alone from then on. */
    kept_by_desk: model.boolean().default(false),
    /** Address part of its page; never changed. */
    slug: model.text().unique(),
    stars: model.number(),
    score: model.float().nullable(),
    level: model.enum([...LEVELS]).nullable(),
    batch: model.text(),
    decision_no: model.text().nullable(),
    /** As the source has it, in the form of its precision: "2024", "2024-01" or "2024-01-15". */
    recognised_on: model.text(),
    precision: model.enum(["day", "month", "quarter", "year"]),
    /** Where the decision prints an end before 36 months are over. */
    expires_on: model.text().nullable(),
    withdrawn_on: model.text().nullable(),
    withdrawal_reason: model.text().nullable(),
    superseded_on: model.text().nullable(),
    evidence: model.enum([...EVIDENCE]),
    source_url: model.text().nullable(),
    /** `DecisionDocument` with the id of its file. */
    document: model.json().nullable(),
  })
  .checks([
    { name: "recognition_stars", expression: (columns) => `${columns.stars} in (${STARS.join(", ")})` },
  ])
