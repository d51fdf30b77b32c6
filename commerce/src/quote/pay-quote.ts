import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import type { Day } from "../../domain/day"
import { checkPayment } from "../../domain/quote/payment-checks"
import type { QuotePayment } from "../../domain/quote/quote"
import { paidOf, totalOf } from "../../domain/quote/totals"
import { formatVnd, toVnd } from "../../domain/vnd"
import { confirmPaymentWorkflow } from "../workflows/quote/confirm-payment"
import { readStored } from "./read-quotes"
import { refuseAct, refuseFaults, refuseUnseen } from "./refusals"
import { toColumn } from "./stored"

/**
 * Staff confirms a bank transfer that it found on the statement. The one with which the total is reached makes the
 * draft an order that is paid. A VietQR transfer that the bank reports by itself comes in here as well, with the bank
 * as its actor.
 *
 * @throws RefusedForm, MedusaError
 */
export async function payQuote(
  container: MedusaContainer,
  id: string,
  { seen, ...payment }: Pick<QuotePayment, "amount" | "on" | "reference"> & { seen: string },
  actor: string,
  on: Day,
): Promise<void> {
  const quote = await readStored(container, id)
  const { offered, orderId, payments, version } = quote
  refuseUnseen(version, seen)
  refuseAct(quote, "pay")
  refuseFaults(checkPayment(payment, payments, on))
  if (!offered || orderId === null) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Báo giá ${quote.number} không có đơn hàng.`)
  }
  const all = [...payments, { ...payment, reference: payment.reference.trim(), by: actor }]
  const total = totalOf(offered)
  await confirmPaymentWorkflow(container).run({
    input: {
      act: {
        id,
        version,
        change: {
          payments: toColumn(all),
          ...(paidOf(all) >= total ? { state: "paid" as const } : {}),
        },
        act: { action: "payment", actor, note: `${formatVnd(toVnd(payment.amount))}, ${payment.reference}` },
      },
      settled: paidOf(all) >= total ? { orderId, total, actor } : null,
    },
  })
}
