import { model } from "@medusajs/framework/utils"

/** What makes a Medusa product a gift box; its parts are the inventory kit of its variant. */
export const GiftBox = model.define("gift_box", {
  id: model.id({ prefix: "box" }).primaryKey(),
  registry_key: model.text().unique(),
  code: model.text().unique(),
  name_en: model.text(),
  /** Day of the feast, "YYYY-MM-DD". */
  occasion_day: model.text(),
  demonstration: model.boolean().default(false),
})
