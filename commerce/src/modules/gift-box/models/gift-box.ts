import { model } from "@medusajs/framework/utils"

import { BOX_STATES, TIERS } from "../../../../domain/gift-box/gift-box"

/**
 * A gift box as it is planned. Once it is published a Medusa product is linked with it, whose price, weight and
 * inventory kit are written from here.
 */
export const GiftBox = model.define("gift_box", {
  id: model.id({ prefix: "box" }).primaryKey(),
  /** Handle in the registry's files; null for a box that staff composed. */
  registry_key: model.text().unique().nullable(),
  handle: model.text().unique(),
  /** Short code of `/q/<code>`. */
  code: model.text().unique(),
  name: model.text(),
  name_en: model.text(),
  story: model.text().nullable(),
  story_en: model.text().nullable(),
  tier: model.enum([...TIERS]).default("classic"),
  campaign_handle: model.text(),
  packaging_handle: model.text().nullable(),
  card_text: model.text().nullable(),
  card_text_en: model.text().nullable(),
  /** `BoxPart[]` */
  parts: model.json(),
  /** In đồng. */
  price: model.number().nullable(),
  planned: model.number(),
  state: model.enum([...BOX_STATES]).default("draft"),
  /** "YYYY-MM-DD" */
  off_sale_since: model.text().nullable(),
  /** `Finding[]` of the last check. */
  findings: model.json(),
  /** "YYYY-MM-DD" */
  checked_on: model.text().nullable(),
  /** Counts up with every change of the plan or its state, and not with a check that changes neither. */
  revision: model.number().default(1),
  demonstration: model.boolean().default(false),
  /** Staff changed it: the import of the registry's files leaves it as it is. */
  kept_by_desk: model.boolean().default(false),
})
