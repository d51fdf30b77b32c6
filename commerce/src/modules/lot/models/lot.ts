import { model } from "@medusajs/framework/utils"

/** A batch of the product it is linked with; days are "YYYY-MM-DD". */
export const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    /** As the label prints it; one product has it once. */
    code: model.text(),
    made_on: model.text().nullable(),
    expires_on: model.text().nullable(),
    pieces: model.number().nullable(),
    /** Null while it is not recalled; a recall stays. */
    recalled_on: model.text().nullable(),
    recall_reason: model.text().nullable(),
    recall_reason_en: model.text().nullable(),
    /** Nothing of it is in stock since, and the product is sold again. */
    cleared_on: model.text().nullable(),
    /** Counts up with every change. */
    revision: model.number().default(1),
  })
  .checks([
    {
      name: "lot_recall",
      expression: (lot) =>
        `(${lot.recalled_on} is null) = (${lot.recall_reason} is null) and (${lot.cleared_on} is null or ${lot.recalled_on} is not null)`,
    },
  ])
