import type { GiftInstructions, Recipient } from "#domain/gift-box/gift"
import type { KeyValueStore } from "../../../medusa/cart-memory.client"
import { toGift } from "../../../medusa/to-gift"

/** Names and addresses of others last as long as the browser tab. */
const GIFT_KEY = "camau-gift"

export const NO_GIFT: GiftInstructions = { cardText: null, hidePrice: false, recipients: [] }

export const NO_RECIPIENT: Recipient = {
  name: "",
  phone: "",
  province: "",
  commune: "",
  address: "",
  boxes: 1,
  cardText: null,
}

export function readGift(store: KeyValueStore): GiftInstructions {
  try {
    const gift: unknown = JSON.parse(store.getItem(GIFT_KEY) ?? "null")
    return toGift({ gift }) ?? NO_GIFT
  } catch {
    return NO_GIFT
  }
}

export function writeGift(store: KeyValueStore, gift: GiftInstructions): void {
  store.setItem(GIFT_KEY, JSON.stringify(gift))
}

export function clearGift(store: KeyValueStore): void {
  store.removeItem(GIFT_KEY)
}

export function asksForNothing({ cardText, hidePrice, recipients }: GiftInstructions): boolean {
  return cardText === null && !hidePrice && recipients.length === 0
}
