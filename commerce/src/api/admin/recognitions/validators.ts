import { z } from "@medusajs/framework/zod"

import { GROUPS, RECORD_STATUSES, STARS } from "../../../../domain/certification"

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

export const ListRecognitions = z.object({
  q: z.string().optional(),
  status: z.enum(RECORD_STATUSES).optional(),
  group: z.enum(GROUPS).optional(),
  stars: z.coerce
    .number()
    .pipe(z.literal([...STARS]))
    .optional(),
  due: z.coerce
    .number()
    .pipe(z.literal([30, 90, 180]))
    .optional(),
  limit: whole(1, 200).default(50),
  offset: whole(0, 100_000).default(0),
})
export type ListRecognitionsType = z.infer<typeof ListRecognitions>

export const FindProducts = z.object({ q: z.string().default("") })
export type FindProductsType = z.infer<typeof FindProducts>

export const ImportFields = z.object({
  token: z.string(),
  leave_out: z.enum(["true", "false"]).default("false"),
})
