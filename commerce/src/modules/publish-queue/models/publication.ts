import { model } from "@medusajs/framework/utils"

import { STATUSES } from "../rules"

/** A publication that was asked for; at most one waits and at most one is being built. */
export const Publication = model
  .define("publication", {
    id: model.id({ prefix: "pub" }).primaryKey(),
    status: model.enum([...STATUSES]),
    /** `Reason[]`: what it was asked for, oldest first. */
    reasons: model.json(),
    /** When it was first asked for. */
    requested_at: model.dateTime(),
    /** When it was asked for again: a publisher lets a burst of changes settle. */
    renewed_at: model.dateTime(),
    started_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
    /** Id of the release that serves it, once served. */
    release: model.text().nullable(),
    /** Why it failed, as the publisher says it. */
    error: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_publication_one_waiting",
      on: ["status"],
      unique: true,
      where: "status = 'waiting' and deleted_at is null",
    },
    {
      name: "IDX_publication_one_building",
      on: ["status"],
      unique: true,
      where: "status = 'building' and deleted_at is null",
    },
    { on: ["requested_at"] },
  ])
