import type { GiftInstructions, Recipient } from "#domain/gift-box/gift"

/** What metadata of a cart or order has under "gift"; null for nothing, or for what another version has left there. */
export function toGift(metadata: Record<string, unknown> | null | undefined): GiftInstructions | null {
  const gift = metadata?.["gift"] as Partial<GiftInstructions> | null | undefined
  if (typeof gift !== "object" || gift === null || !Array.isArray(gift.recipients)) return null
  return {
    cardText: typeof gift.cardText === "string" ? gift.cardText : null,
    hidePrice: gift.hidePrice === true,
    recipients: gift.recipients.filter(isRecipient),
  }
}

function isRecipient(value: Partial<Recipient> | null): value is Recipient {
  return (
    typeof value?.name === "string" && typeof value.province === "string" && typeof value.boxes === "number"
  )
}
