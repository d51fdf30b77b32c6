import { model } from "@medusajs/framework/utils"

/** What a producer said it can bring of a product by a day, beyond what lies in stock. */
export const Capacity = model
  .define("capacity", {
    id: model.id({ prefix: "capacity" }).primaryKey(),
    product_handle: model.text(),
    pieces: model.number(),
    by: model.text(),
    received: model.number().default(0),
    note: model.text().nullable(),
    version: model.number().default(1),
  })
  .indexes([{ on: ["product_handle"] }])
  .checks([
    {
      name: "capacity_received",
      expression: ({ received, pieces }) => `${received} between 0 and ${pieces}`,
    },
  ])
