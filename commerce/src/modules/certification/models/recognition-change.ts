import { model } from "@medusajs/framework/utils"

export const CHANGE_ACTIONS = [
  "import",
  "create",
  "update",
  "renew",
  "upgrade",
  "supersede",
  "withdraw",
  "document",
  "retire",
  "undo",
] as const
export type ChangeAction = (typeof CHANGE_ACTIONS)[number]

/** One change of one record. The table takes no update and no delete: its migration installs a trigger against both. */
export const RecognitionChange = model
  .define("recognition_change", {
    id: model.id({ prefix: "rechange" }).primaryKey(),
    recognition_id: model.text(),
    action: model.enum([...CHANGE_ACTIONS]),
    /** Email of the staff member, or "registry" for the import at a start. */
    actor: model.text(),
    /** The record before and after, as columns; null before its creation. */
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["recognition_id"] }])
