import { z } from "@medusajs/framework/zod"

import { parseDay, type Day } from "../../domain/day"

/** A day in the query of a request, under a name. */
export function dayParameter(name: string) {
  return z.string().transform((text, context): Day => {
    try {
      return parseDay(text)
    } catch {
      context.addIssue({
        code: "custom",
        message: `Tham số ${name}="${text}" không phải là một ngày. Hãy viết theo dạng YYYY-MM-DD, ví dụ ${name}=2026-11-21.`,
      })
      return z.NEVER
    }
  })
}
