import { useState } from "react"
import type { RecipientFault } from "#domain/gift-box/gift"
import type { KeyValueStore } from "../../../medusa/cart-memory.client"
import type { CheckoutState } from "../use-checkout"
import { asksForNothing, NO_GIFT, readGift } from "./gift-draft"

export interface GiftState {
  /** Of the instructions that commerce has refused. */
  faults: readonly RecipientFault[]
  /** Brings the gift instructions to commerce, or takes them away where no box is left; true once it has them. */
  send(): Promise<boolean>
}

export function useGift(checkout: CheckoutState, boxes: number, store: KeyValueStore): GiftState {
  const [faults, setFaults] = useState<readonly RecipientFault[]>([])

  const send = async () => {
    const gift = boxes > 0 ? readGift(store) : NO_GIFT
    if (asksForNothing(gift) && (checkout.cart?.gift ?? null) === null) return true
    const found = await checkout.sendGift(gift)
    setFaults(found ?? [])
    return found?.length === 0
  }
  return { faults, send }
}
