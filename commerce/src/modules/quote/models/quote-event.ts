import { model } from "@medusajs/framework/utils"

import { QUOTE_ACTIONS } from "../../../../domain/quote/quote"

/** Who did what with a quote and when. The table takes no update and no delete: its migration installs a trigger. */
export const QuoteEvent = model
  .define("quote_event", {
    id: model.id({ prefix: "quevent" }).primaryKey(),
    quote_id: model.text(),
    action: model.enum([...QUOTE_ACTIONS]),
    actor: model.text(),
    revision: model.number(),
    /** Of an offer, so that the link of an older one is known for what it is. */
    valid_until: model.text().nullable(),
    note: model.text().nullable(),
  })
  .indexes([{ on: ["quote_id"] }])
