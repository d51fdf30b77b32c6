import { z } from "@medusajs/framework/zod"

import { parseDay, type Day } from "../../../../domain/day"
import { CODE_PAPERS } from "../../../print/code-paper"

const orNothing = z
  .string()
  .trim()
  .transform((text) => (text === "" ? undefined : text))
  .optional()

const day = orNothing.transform((text, context): Day | undefined => {
  try {
    return text === undefined ? undefined : parseDay(text)
  } catch {
    context.addIssue({ code: "custom", message: `«${text}» không phải là một ngày, hãy viết YYYY-MM-DD` })
    return z.NEVER
  }
})

/** `products`: handles with commas between them; `through`: the day through which certificates must hold, today without it. */
export const GetCodePaper = z.object({
  paper: z.enum(CODE_PAPERS),
  products: z
    .string()
    .default("")
    .transform((text) => text.split(",").filter((handle) => handle !== "")),
  point: orNothing,
  through: day,
})

export type GetCodePaperType = z.infer<typeof GetCodePaper>
