import { parsePhone } from "../phone"
import type { GiftInstructions, Recipient, RecipientFault } from "./gift"

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
  if (recipients.length > MOST_RECIPIENTS) {
    const many = `Danh sách có ${recipients.length} người nhận, một đơn gửi được nhiều nhất ${MOST_RECIPIENTS}. Hãy chia ra nhiều đơn, hoặc gửi yêu cầu báo giá.`
    return [fault(0, "list", many)]
  }
  const boxes = recipients.reduce((sum, one) => sum + (Number.isInteger(one.boxes) ? one.boxes : 0), 0)
  if (boxes === boxesInCart) return []
  const message =
    boxesInCart === 0
      ? "Giỏ hàng không có hộp quà nào để gửi cho người nhận. Hãy thêm hộp quà hoặc bỏ danh sách."
      : `Danh sách gửi ${boxes} hộp, giỏ hàng có ${boxesInCart} hộp. Hãy sửa số hộp của người nhận hoặc số hộp trong giỏ.`
  return [fault(0, "list", message)]
}

function checkRecipient(one: Recipient, line: number, isCommune: IsCommune): RecipientFault[] {
  return [
    ...checkText(line, "name", one.name, "Chưa có tên người nhận. Hãy ghi họ và tên."),
    ...(parsePhone(one.phone) === undefined ? [fault(line, "phone", phoneMessage(one.phone))] : []),
    ...checkPlace(one, line, isCommune),
    ...checkText(line, "address", one.address, "Chưa có địa chỉ. Hãy ghi số nhà, đường hoặc ấp."),
    ...(Number.isInteger(one.boxes) && one.boxes >= 1
      ? []
      : [fault(line, "boxes", "Số hộp phải là số nguyên từ 1.")]),
    ...checkCard(line, one.cardText),
  ]
}

function checkPlace({ province, commune }: Recipient, line: number, isCommune: IsCommune): RecipientFault[] {
  if (!/^\d{2}$/.test(province))
    return [
      fault(line, "province", "Chưa có tỉnh, thành phố. Hãy ghi một trong 34 tỉnh, thành phố hiện nay."),
    ]
  if (commune.trim() === "")
    return [fault(line, "commune", "Chưa có xã, phường. Hãy ghi tên xã, phường hiện nay.")]
  if (commune.length > MOST_LETTERS || !isCommune(province, commune))
    return [
      fault(
        line,
        "commune",
        `Tỉnh, thành phố này không có xã, phường «${shorten(commune)}». Hãy chọn lại xã, phường.`,
      ),
    ]
  return []
}

function checkText(line: number, field: "name" | "address", text: string, missing: string): RecipientFault[] {
  if (text.trim() === "") return [fault(line, field, missing)]
  return text.length > MOST_LETTERS
    ? [fault(line, field, `Dài ${text.length} chữ, chỉ ghi được ${MOST_LETTERS}. Hãy rút gọn.`)]
    : []
}

function checkCard(line: number, text: string | null): RecipientFault[] {
  return text !== null && text.length > MOST_CARD_LETTERS
    ? [
        fault(
          line,
          "cardText",
          `Lời chúc dài ${text.length} chữ, thiệp in được ${MOST_CARD_LETTERS}. Hãy rút gọn.`,
        ),
      ]
    : []
}

function phoneMessage(phone: string): string {
  return phone.trim() === ""
    ? "Chưa có số điện thoại người nhận. Hãy ghi số để người giao hàng gọi."
    : `«${shorten(phone)}» không phải số điện thoại Việt Nam. Hãy ghi như 0912 345 678.`
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function fault(line: number, field: RecipientFault["field"], message: string): RecipientFault {
  return { line, field, message }
}
