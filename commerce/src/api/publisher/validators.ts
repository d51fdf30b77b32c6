import { z } from "@medusajs/framework/zod"

import { parseDay, type Day } from "../../../domain/day"

const day = z.string().transform((text, context): Day => {
  try {
    return parseDay(text)
  } catch {
    context.addIssue({ code: "custom", message: `"${text}" is not a day written YYYY-MM-DD` })
    return z.NEVER
  }
})

const serving = z.object({ release: z.string().min(1), on: day, at: z.iso.datetime() })

/** The publisher's sign of life: what it serves, null before the first release. */
export const SignOfLife = z.object({ serving: serving.nullable() })
export type SignOfLifeType = z.infer<typeof SignOfLife>

/** How a publication went. */
export const FinishPublication = z.discriminatedUnion("status", [
  z.object({ status: z.literal("served"), release: z.string().min(1) }),
  z.object({ status: z.literal("failed"), error: z.string().min(1) }),
])
export type FinishPublicationType = z.infer<typeof FinishPublication>
