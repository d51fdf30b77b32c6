import { model } from "@medusajs/framework/utils"

import { MARK_KINDS } from "../../../../domain/catalogue"

/** A geographical indication, a collective mark or heritage: no recognition, and no star comes of it. */
export const Mark = model.define("mark", {
  id: model.id({ prefix: "mark" }).primaryKey(),
  handle: model.text().unique(),
  kind: model.enum([...MARK_KINDS]),
  name: model.text(),
  owner: model.text().nullable(),
  number: model.text().nullable(),
  /** As the source has it, in the form of its precision; null where the sources disagree or are silent. */
  granted_on: model.text().nullable(),
  precision: model.enum(["day", "month", "quarter", "year"]).nullable(),
  /** Paper and number of its report, or its web address. */
  source: model.text(),
})
