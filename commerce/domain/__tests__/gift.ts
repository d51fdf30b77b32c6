import type { GiftInstructions, Recipient } from "../gift-box/gift"

/** Somebody in xã Đất Mũi who gets one box, but for the changes. */
export function recipientOf(changes: Partial<Recipient> = {}): Recipient {
  return {
    name: "Nguyễn Thị Đước",
    phone: "+84912345678",
    province: "96",
    commune: "32248",
    address: "Số 12, ấp Mũi",
    boxes: 1,
    cardText: null,
    ...changes,
  }
}

export function giftOf(changes: Partial<GiftInstructions> = {}): GiftInstructions {
  return { cardText: null, hidePrice: false, recipients: [], ...changes }
}
