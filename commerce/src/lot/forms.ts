import { z } from "@medusajs/framework/zod"

import type { LotEntry, LotForm } from "../../domain/lot"
import { day } from "../desk/form"

/** The shape of what is sent; what it says is checked in `domain/lot.ts`. */

const words = z.string().trim().max(1000)
const seen = z.string()
const fields = {
  productHandle: z.string(),
  code: z.string().trim().max(100),
  madeOn: day.nullable(),
  expiresOn: day.nullable(),
  pieces: z.number().nullable(),
}

export const newLot = z.object(fields)
export const changedLot = z.object({ ...fields, seen })
export const lotRecall = z.object({
  seen,
  reason: words,
  reasonEn: words.nullable().transform((text) => text || null),
})
export const lotClearance = z.object({ seen })

/** As the domain checks it, field by field. */
export function toLotForm({ code, madeOn, expiresOn, pieces }: LotEntry): LotForm {
  return {
    code,
    madeOn: madeOn ?? "",
    expiresOn: expiresOn ?? "",
    pieces: pieces === null ? "" : String(pieces),
  }
}
