import { z } from "@medusajs/framework/zod"

import { parseDay, type Day } from "../../../../domain/day"

const day = z.string().transform((text, context): Day => {
  try {
    return parseDay(text)
  } catch {
    context.addIssue({
      code: "custom",
      message: `Tham số on="${text}" không phải là một ngày. Hãy viết theo dạng YYYY-MM-DD, ví dụ on=2026-11-21.`,
    })
    return z.NEVER
  }
})

/** `on`: the day for which the certification rule is applied; the shop's today without it. */
export const GetCatalogueParams = z.object({ on: day.optional() })

export type GetCatalogueParamsType = z.infer<typeof GetCatalogueParams>
