import { z } from "@medusajs/framework/zod"

import { EVIDENCE, LEVELS, STARS } from "../../domain/certification"
import { parseDay } from "../../domain/day"

export const day = z.string().transform((text, context) => {
  try {
    return parseDay(text)
  } catch {
    context.addIssue({ code: "custom", message: `«${text}» không phải là một ngày, hãy viết YYYY-MM-DD` })
    return z.NEVER
  }
})

const words = z.string().trim().min(1)
const webAddress = z.url({ protocol: /^https?$/, message: "phải là địa chỉ http(s)" })

/** What staff fills in of a recognition; everything else of a record follows from its actions. */
const formFields = {
  stars: z.literal([...STARS]),
  score: z.number().min(0).max(100).nullable(),
  level: z.enum(LEVELS).nullable(),
  batch: words,
  decisionNo: words.nullable(),
  recognisedOn: words,
  precision: z.enum(["day", "month", "quarter", "year"]),
  expiresOn: day.nullable(),
  evidence: z.enum(EVIDENCE),
  sourceUrl: webAddress.nullable(),
}

/** The state of the record that the form was filled from: `updated_at` as the desk was given it. */
const seen = z.string()

export const createForm = z.object({ product_id: z.string(), ...formFields })
export const updateForm = z.object({
  seen,
  ...formFields,
  /** Given as null to take a withdrawal back; a withdrawal is made by its own action. */
  withdrawnOn: z.null().optional(),
  withdrawalReason: z.null().optional(),
})
export const successorForm = z.object({ seen, kind: z.enum(["renew", "upgrade"]), ...formFields })
export const withdrawalForm = z.object({
  seen,
  withdrawnOn: z.string().trim(),
  withdrawalReason: z.string().trim(),
})
