import { parsePhone } from "../phone"
import type { GiftInstructions, Recipient, RecipientFault } from "./gift"
import { SAY, type Said } from "./recipient-sentences"

export const MOST_RECIPIENTS = 500
/** What fits on the card that lies in a box. */
export const MOST_CARD_LETTERS = 300
const MOST_LETTERS = 200

/** Whether there is such a commune in the province; true for any name where the shop has no list. */
export type IsCommune = (province: string, commune: string) => boolean

/**
 * What is wrong with gift instructions; an empty list lets the order be placed.
 *
 * @param boxesInCart gift boxes of all kinds, those included that the customer composed.
 */
export function checkGift(
  { cardText, recipients }: GiftInstructions,
  boxesInCart: number,
  isCommune: IsCommune,
): RecipientFault[] {
  return [
    ...checkCard(0, cardText),
    ...checkList(recipients, boxesInCart),
    ...recipients.slice(0, MOST_RECIPIENTS).flatMap((one, at) => checkRecipient(one, at + 1, isCommune)),
  ]
}

/** To how many addresses an order goes. */
export function deliveriesOf(gift: Pick<GiftInstructions, "recipients"> | null): number {
  return Math.max(1, gift?.recipients.length ?? 0)
}

function checkList(recipients: readonly Recipient[], boxesInCart: number): RecipientFault[] {
  if (recipients.length === 0) return []
  if (recipients.length > MOST_RECIPIENTS)
    return [fault(0, "list", SAY.tooMany(recipients.length, MOST_RECIPIENTS))]
  const boxes = recipients.reduce((sum, one) => sum + (Number.isInteger(one.boxes) ? one.boxes : 0), 0)
  if (boxes === boxesInCart) return []
  return [fault(0, "list", boxesInCart === 0 ? SAY.noBoxes() : SAY.otherCount(boxes, boxesInCart))]
}

function checkRecipient(one: Recipient, line: number, isCommune: IsCommune): RecipientFault[] {
  return [
    ...checkText(line, "name", one.name, SAY.noName()),
    ...checkPhone(line, one.phone),
    ...checkPlace(one, line, isCommune),
    ...checkText(line, "address", one.address, SAY.noAddress()),
    ...(Number.isInteger(one.boxes) && one.boxes >= 1 ? [] : [fault(line, "boxes", SAY.notWhole())]),
    ...checkCard(line, one.cardText),
  ]
}

function checkPhone(line: number, phone: string): RecipientFault[] {
  if (parsePhone(phone) !== undefined) return []
  return [fault(line, "phone", phone.trim() === "" ? SAY.noPhone() : SAY.noSuchPhone(phone))]
}

function checkPlace({ province, commune }: Recipient, line: number, isCommune: IsCommune): RecipientFault[] {
  if (!/^\d{2}$/.test(province)) return [fault(line, "province", SAY.noProvince())]
  if (commune.trim() === "") return [fault(line, "commune", SAY.noCommune())]
  if (commune.length > MOST_LETTERS || !isCommune(province, commune))
    return [fault(line, "commune", SAY.notOfProvince(commune))]
  return []
}

function checkText(line: number, field: "name" | "address", text: string, missing: Said): RecipientFault[] {
  if (text.trim() === "") return [fault(line, field, missing)]
  return text.length > MOST_LETTERS ? [fault(line, field, SAY.tooLong(text.length, MOST_LETTERS))] : []
}

function checkCard(line: number, text: string | null): RecipientFault[] {
  return text !== null && text.length > MOST_CARD_LETTERS
    ? [fault(line, "cardText", SAY.cardTooLong(text.length, MOST_CARD_LETTERS))]
    : []
}

function fault(line: number, field: RecipientFault["field"], said: Said): RecipientFault {
  return { line, field, ...said }
}
