import { formatDay, type Day } from "../day"
import { textFault, type QuoteFault } from "./faults"
import type { QuotePayment } from "./quote"

/** What is wrong with a transfer that staff found on the bank's statement. */
export function checkPayment(
  payment: Pick<QuotePayment, "amount" | "on" | "reference">,
  before: readonly Pick<QuotePayment, "reference">[],
  on: Day,
): QuoteFault[] {
  const faults = textFault("reference", "Số tham chiếu của ngân hàng", payment.reference, 100)
  const refuse = (field: keyof QuotePayment, message: string) => faults.push({ field, message })
  if (!Number.isSafeInteger(payment.amount) || payment.amount < 1)
    refuse("amount", "Số tiền phải là số đồng từ 1.")
  if (payment.on > on) refuse("on", `Ngày chuyển ${formatDay(payment.on)} chưa đến. Hãy xem lại sao kê.`)
  if (before.some(({ reference }) => reference === payment.reference.trim()))
    refuse("reference", `Chuyển khoản «${payment.reference.trim()}» đã được ghi. Hãy xem lại sao kê.`)
  return faults
}
