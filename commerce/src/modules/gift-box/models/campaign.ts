import { model } from "@medusajs/framework/utils"

/** The sale of gift boxes for one occasion; days are "YYYY-MM-DD". */
export const GiftBoxCampaign = model.define("gift_box_campaign", {
  id: model.id({ prefix: "boxcamp" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text(),
  name_en: model.text(),
  feast_on: model.text(),
  opens_on: model.text(),
  /** `DeliveryZone[]` */
  zones: model.json(),
  last_dispatch_on: model.text(),
  delivers_from: model.text(),
  delivers_until: model.text(),
  keeps_after_feast: model.number(),
  least_producers: model.number(),
  least_communes: model.number(),
  least_groups: model.number(),
  demonstration: model.boolean().default(false),
  kept_by_desk: model.boolean().default(false),
})
