import { model } from "@medusajs/framework/utils"

import { QUOTE_STATES } from "../../../../domain/quote/quote"

export const Quote = model
  .define("quote", {
    id: model.id({ prefix: "quote" }).primaryKey(),
    /** Its number is made of both: they run through a year without gaps. */
    year: model.number(),
    serial: model.number(),
    state: model.enum([...QUOTE_STATES]),
    /** Counts up with every write: what the desk saw is compared with it. */
    version: model.number().default(1),
    /** `Organisation` */
    organisation: model.json(),
    /** `{ boxHandle, quantity }[]` */
    requested_lines: model.json(),
    wanted_by: model.text(),
    request_note: model.text().nullable(),
    /** `Offered` */
    offered: model.json().nullable(),
    revision: model.number().default(0),
    accepted_at: model.dateTime().nullable(),
    accepted_by: model.text().nullable(),
    order_id: model.text().nullable(),
    /** `Kit[]`: what is in each box as it was when the quote was accepted, and its line of the order. */
    kits: model.json().nullable(),
    /** `QuotePayment[]` */
    payments: model.json(),
    /** `QuoteDelivery[]` */
    deliveries: model.json(),
  })
  .indexes([{ on: ["year", "serial"], unique: true, where: "deleted_at is null" }, { on: ["state"] }])
