import { model } from "@medusajs/framework/utils"

/** One row, `PUBLISHER_ID`: the publisher's sign of life, what it serves, and what was last asked to be published. */
export const Publisher = model.define("publisher", {
  id: model.text().primaryKey(),
  seen_at: model.dateTime().nullable(),
  /** `Serving` of the publisher's last sign of life. */
  serving: model.json().nullable(),
  /** `Fingerprint` of the catalogue for which a publication was last asked for or begun. */
  asked: model.json().nullable(),
})
