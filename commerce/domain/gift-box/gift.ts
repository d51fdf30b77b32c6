import type { Said } from "./recipient-sentences"

/** What a customer asks for beside the goods of an order: cart and order metadata `gift`. */
export interface GiftInstructions {
  /** Written on the card of every box that has no card of its own recipient; null for the printed one. */
  cardText: string | null
  /** No price is on anything that lies in the parcel. */
  hidePrice: boolean
  /** Who gets how many boxes; empty where everything goes to the address of the order. */
  recipients: Recipient[]
}

export interface Recipient {
  name: string
  phone: string
  /** NSO code. */
  province: string
  /** NSO code in Cà Mau; elsewhere its name as written, as the shop has no list of those. */
  commune: string
  /** House, street, hamlet. */
  address: string
  boxes: number
  cardText: string | null
}

export interface RecipientFault extends Said {
  /** Line of the form or file, from 1 (without the heading); 0 for the list as a whole. */
  line: number
  field: keyof Recipient | "list"
}

/** Key under which lines of a cart that are one customer-made box carry its id in their metadata. */
export const OWN_BOX = "own_box"

/** `POST /store/carts/:id/own-boxes` */
export interface OwnBoxForm {
  campaignHandle: string
  packagingHandle: string
  parts: { productHandle: string; quantity: number }[]
  /** How many such boxes. */
  quantity: number
}
