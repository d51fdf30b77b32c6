import { z } from "@medusajs/framework/zod"

import { GROUPS, STARS } from "../../../../domain/certification"
import { parseDay } from "../../../../domain/day"
import { KEPT } from "../../../../domain/gift-box/box"
import { BOX_STATES, TIERS } from "../../../../domain/gift-box/gift-box"
import { slugify } from "../../../../domain/fold"
import { toVnd } from "../../../../domain/vnd"

const line = z.string().trim().max(200)
const words = z
  .string()
  .trim()
  .max(4000)
  .nullable()
  .transform((text) => (text === "" ? null : text))
const whole = (least: number) => z.number().int().min(least).max(1_000_000)
const money = z.number().int().min(0).max(2_000_000_000).transform(toVnd)
const day = z.string().transform((text, context) => {
  try {
    return parseDay(text)
  } catch {
    context.addIssue({ code: "custom", message: `«${text}» không phải là một ngày, hãy viết YYYY-MM-DD` })
    return z.NEVER
  }
})
const handle = z
  .string()
  .refine((text) => text !== "" && slugify(text) === text, "chỉ dùng a-z, 0-9 và dấu gạch nối")
const size = z.object({ length: whole(1), width: whole(1), height: whole(1) })

const boxFields = {
  name: line,
  nameEn: line,
  story: words,
  storyEn: words,
  tier: z.enum(TIERS),
  campaignHandle: z.string(),
  packagingHandle: z.string().nullable(),
  cardText: words,
  cardTextEn: words,
  parts: z.array(z.object({ productHandle: z.string(), quantity: whole(0) })).max(50),
  price: money.nullable(),
  planned: whole(0),
}

export const NewBoxForm = z.object({ ...boxFields, handle: handle.optional() })
export const ChangedBoxForm = z.object({ ...boxFields, seen: z.string() })
export const StateForm = z.object({ seen: z.string(), to: z.enum(BOX_STATES) })

export const GetParts = z.object({ box: z.string().optional() })
export type GetPartsType = z.infer<typeof GetParts>

export const PackingForm = z.object({
  weightGrams: whole(1).nullable(),
  size: size.nullable(),
  kept: z.enum(KEPT).nullable(),
  shelfLifeDays: whole(1).nullable(),
})

export const WishesForm = z.object({
  budget: money,
  boxes: whole(1),
  products: z.object({ least: whole(1), most: whole(1) }),
  leastStars: z.literal([...STARS]),
  groups: z.array(z.enum(GROUPS)),
  producers: whole(0),
  communes: whole(0),
  mustHave: z.array(z.string()).max(50),
  mustNotHave: z.array(z.string()).max(400),
  campaignHandle: z.string(),
  packagingHandle: z.string(),
})

export const CampaignForm = z.object({
  handle,
  name: line.min(1),
  nameEn: line.min(1),
  feastOn: day,
  opensOn: day,
  zones: z
    .array(
      z.object({
        name: line.min(1),
        nameEn: line.min(1),
        provinces: z.array(z.string().regex(/^\d{2}$/)),
        lastOrderOn: day,
      }),
    )
    .max(34),
  lastDispatchOn: day,
  deliversFrom: day,
  deliversUntil: day,
  keepsAfterFeast: z.number().int().max(3650),
  least: z.object({ producers: whole(0), communes: whole(0), groups: whole(0) }),
  demonstration: z.boolean(),
})

export const ChangedCampaignForm = CampaignForm.extend({ seen: CampaignForm })

export const PackagingForm = z.object({
  handle,
  name: line.min(1),
  nameEn: line.min(1),
  cost: money,
  weightGrams: whole(1),
  inner: size,
  holdsGrams: whole(1),
  demonstration: z.boolean(),
})

export const ChangedPackagingForm = PackagingForm.extend({ seen: PackagingForm })
