import { z } from "@medusajs/framework/zod"

import type { GiftInstructions } from "../../domain/gift-box/gift"
import { MOST_RECIPIENTS } from "../../domain/gift-box/recipients"

/** So many that the domain can say it of the list, and not so many that it is a burden. */
const MOST_READ = 2 * MOST_RECIPIENTS
const text = z.string().max(2000)

export const giftInstructions = z.object({
  cardText: text.nullable(),
  hidePrice: z.boolean(),
  recipients: z
    .array(
      z.object({
        name: text,
        phone: text,
        province: text,
        commune: text,
        address: text,
        boxes: z.number(),
        cardText: text.nullable(),
      }),
    )
    .max(MOST_READ),
}) satisfies z.ZodType<GiftInstructions>

/**
 * What a cart's metadata says of its gift; null where it says nothing, and "unreadable" where a client has written
 * there what no form of ours writes.
 */
export function giftOfCart(
  metadata: Record<string, unknown> | null | undefined,
): GiftInstructions | "unreadable" | null {
  const written = metadata?.gift
  if (written === undefined || written === null) return null
  return giftInstructions.safeParse(written).data ?? "unreadable"
}

const destination = z.object({
  metadata: z.record(z.string(), z.unknown()).nullish(),
  shipping_address: z
    .object({ metadata: z.object({ province_code: z.string().nullish() }).nullish() })
    .nullish(),
})

/** NSO codes of where an order goes: to its recipients, or to its own address; none while nobody has said. */
export function provincesOfCart(data: unknown): string[] {
  const { metadata, shipping_address: address } = destination.parse(data)
  const gift = giftOfCart(metadata)
  const recipients = gift === "unreadable" ? [] : (gift?.recipients ?? [])
  const provinces =
    recipients.length > 0
      ? recipients.map(({ province }) => province)
      : [address?.metadata?.province_code ?? ""]
  return [...new Set(provinces)].filter((province) => province !== "")
}
