import { formatDay, parseDay, type Day } from "./day"

/** A batch of a product that was made in one go, as staff enter it in the desk. */
export interface Lot {
  productHandle: string
  /** As the label prints it: Application Identifier (10), up to 20 characters. */
  code: string
  madeOn: Day | null
  expiresOn: Day | null
  pieces: number | null
  recall: Recall | null
}

/** What staff enters, and sends in this form; a recall is an act of its own. */
export type LotEntry = Omit<Lot, "recall">

/** A lot as the desk's API answers it. */
export interface LotItem extends Lot {
  id: string
  productName: string
  /** Sent back with a change, which is refused when the lot has changed since. */
  seen: string
}

export interface Recall {
  on: Day
  /** What is wrong and what a buyer is to do, in words for the public. */
  reason: string
  reasonEn: string | null
  /** Day on which staff confirmed that nothing of the lot lies in stock: the product is sold again, the lot stays red. */
  clearedOn: Day | null
}

export type LotState = "good" | "expired" | "recalled"

/** What a page, a code and the cart say of a lot on a day; a recall outlives the shelf life. */
export function lotStateOn({ recall, expiresOn }: Pick<Lot, "recall" | "expiresOn">, on: Day): LotState {
  if (recall) return "recalled"
  return expiresOn !== null && expiresOn < on ? "expired" : "good"
}

/** The recall that stops the sale of a product: stock is not counted by lots, so any piece may be of the recalled one. */
export function recallInForce(lots: readonly Pick<Lot, "recall">[]): Recall | null {
  return lots.flatMap(({ recall }) => (recall && recall.clearedOn === null ? [recall] : []))[0] ?? null
}

/** The words of a recall as a part of a sentence, which has a full stop of its own. */
export function recallReason({ reason }: Pick<Recall, "reason">): string {
  return reason.trim().replace(/\.+$/, "")
}

export interface LotForm {
  code: string
  madeOn: string
  expiresOn: string
  pieces: string
}

export interface LotFault {
  field: keyof LotForm | "reason"
  message: string
}

/** GS1 General Specifications, figure 7.11-1: the characters of (10), without "/", which stands badly in an address. */
const LOT_CODE = /^[!"%&'()*+,\-.0-9:;<=>?A-Z_a-z]{1,20}$/

/** What speaks against a lot's form; an empty list lets it be saved. A field left empty is not known. */
export function lotFaults(form: LotForm, others: readonly Pick<Lot, "code">[], on: Day): LotFault[] {
  const faults: LotFault[] = []
  const refuse = (field: LotFault["field"], message: string) => faults.push({ field, message })
  if (form.code === "") refuse("code", "Chưa có số lô. Hãy chép số lô in trên nhãn.")
  else if (!LOT_CODE.test(form.code))
    refuse(
      "code",
      "Số lô có nhiều nhất 20 ký tự: chữ không dấu, chữ số và dấu thông thường, không có dấu cách và «/». Hãy chép lại từ nhãn.",
    )
  else if (others.some(({ code }) => code === form.code))
    refuse("code", `Sản phẩm này đã có lô «${form.code}». Hãy mở lô đó để sửa.`)
  const madeOn = dayOf("madeOn", "Ngày sản xuất")
  const expiresOn = dayOf("expiresOn", "Hạn dùng")
  if (madeOn && madeOn > on)
    refuse("madeOn", `Ngày sản xuất ${formatDay(madeOn)} còn ở phía trước. Hãy xem lại.`)
  if (madeOn && expiresOn && expiresOn <= madeOn)
    refuse(
      "expiresOn",
      `Hạn dùng ${formatDay(expiresOn)} phải sau ngày sản xuất ${formatDay(madeOn)}. Hãy xem lại.`,
    )
  if (form.pieces !== "" && !/^[1-9]\d{0,6}$/.test(form.pieces))
    refuse("pieces", "Số lượng là số nguyên từ 1 đến 9.999.999. Hãy nhập lại, hoặc để trống.")
  return faults

  function dayOf(field: "madeOn" | "expiresOn", name: string): Day | null {
    if (form[field] === "") return null
    try {
      return parseDay(form[field])
    } catch {
      refuse(field, `${name} không phải là một ngày. Hãy chọn lại.`)
      return null
    }
  }
}

/** A recall is told to the public, so it needs words; they are checked when it is made. */
export function recallFaults(reason: string): LotFault[] {
  return reason.trim().length >= 10
    ? []
    : [
        {
          field: "reason",
          message:
            "Hãy viết lý do thu hồi và người mua cần làm gì, ít nhất 10 ký tự: mọi trang của lô sẽ hiện câu này.",
        },
      ]
}
