import { z } from "@medusajs/framework/zod"

export const gtinForm = z.object({
  gtin: z
    .string()
    .trim()
    .max(40)
    .nullable()
    .transform((text) => text || null),
})
