import { model } from "@medusajs/framework/utils"

/** An empty box. A Medusa product is linked with it, by which it is sold in a box that a customer composes. */
export const GiftBoxPackaging = model.define("gift_box_packaging", {
  id: model.id({ prefix: "boxpack" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text(),
  name_en: model.text(),
  /** In đồng. */
  cost: model.number(),
  weight_grams: model.number(),
  /** Inner measures in millimetres. */
  inner_length: model.number(),
  inner_width: model.number(),
  inner_height: model.number(),
  holds_grams: model.number(),
  demonstration: model.boolean().default(false),
  kept_by_desk: model.boolean().default(false),
})
