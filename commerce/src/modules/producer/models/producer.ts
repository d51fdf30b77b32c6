import { model } from "@medusajs/framework/utils"

export const Producer = model.define("producer", {
  id: model.id({ prefix: "producer" }).primaryKey(),
  /** Address part, and the key under which the registry finds the producer again. */
  handle: model.text().unique(),
  name: model.text().searchable(),
  /** HTX, THT, CSSX, HKD, DN; null where unknown. */
  kind: model.text().nullable(),
  /** As the source of its time has it, in the old administrative units. */
  former_address: model.text().nullable(),
  /** `{ code, name }[]`: the communes of 2025 it can be in. */
  communes: model.json(),
  /** `{ lat, lon }`: the middle of its commune, where that is certain. */
  at: model.json().nullable(),
  mapping: model.enum(["certain", "ambiguous", "unknown"]),
  source_url: model.text(),
  note: model.text().nullable(),
})
