import { model } from "@medusajs/framework/utils"

import { GROUPS } from "../../../../domain/certification"
import { KEPT } from "../../../../domain/gift-box/box"

/** What the certification rule and the law need to know of a Medusa product. */
export const OcopProduct = model.define("ocop_product", {
  id: model.id({ prefix: "ocop" }).primaryKey(),
  /** Handle in the registry, under which the import finds the product again after staff renamed it. */
  registry_key: model.text().unique(),
  /** Short code of `/q/<code>`. */
  code: model.text().unique(),
  /** GTIN-14 that staff entered as the label prints it; null where the producer has none. */
  gtin: model.text().unique().nullable(),
  group: model.enum([...GROUPS]),
  alcohol: model.boolean(),
  name_en: model.text().nullable(),
  /** `CandidateRow[]`: the rows of Phụ lục 2 of Kế hoạch 47/KH-UBND it stands in, wording untouched. */
  candidates: model.json(),
  /** True while price, weight, stock or label are made up; live mode sells no such product. */
  demonstration: model.boolean().default(false),
  /** `LabelFacts`, or null while nobody entered any. */
  label: model.json().nullable(),
  /** How it must be kept, and for how many days from its making; null while nobody entered it. */
  kept: model.enum([...KEPT]).nullable(),
  shelf_life_days: model.number().nullable(),
  /** Staff entered how it is packed: the import of the registry's files leaves that as it is. */
  packing_by_desk: model.boolean().default(false),
})
