import { formatDay, type Day } from "../day"
import { isCount, type QuoteFault } from "./faults"
import type { Offered, QuoteDelivery } from "./quote"
import { deliveredOf, type BoxCount } from "./totals"

/**
 * What is wrong with a delivery of some of the offered boxes: it goes where and as much as was agreed, and only what
 * lies reserved leaves.
 *
 * @param ready whole boxes whose parts all lie reserved.
 */
export function checkDelivery(
  delivery: Pick<QuoteDelivery, "on" | "lines">,
  offered: Pick<Offered, "plan">,
  before: readonly Pick<QuoteDelivery, "lines">[],
  ready: readonly BoxCount[],
  on: Day,
): QuoteFault[] {
  const { lines } = delivery
  const faults: QuoteFault[] = []
  const refuse = (field: "on" | "lines", message: string) => faults.push({ field, message })
  if (delivery.on > on) refuse("on", `Ngày giao ${formatDay(delivery.on)} chưa đến. Hãy ghi khi hàng đã đi.`)
  if (lines.length === 0) refuse("lines", "Phiếu giao chưa có hộp nào. Hãy thêm hộp.")
  if (lines.some(({ quantity }) => !isCount(quantity))) refuse("lines", "Số hộp phải là số nguyên từ 1.")
  for (const [place, handle] of distinct(lines)) {
    const here = (line: { boxHandle: string; place: string }) =>
      line.boxHandle === handle && line.place === place
    const planned = sum(offered.plan.filter(here))
    const left = planned - deliveredOf(before, here)
    const now = sum(lines.filter(here))
    if (now > left) refuse("lines", `«${handle}» tới ${place}: còn phải giao ${left} hộp, phiếu ghi ${now}.`)
  }
  for (const handle of new Set(lines.map(({ boxHandle }) => boxHandle))) {
    const now = sum(lines.filter(({ boxHandle }) => boxHandle === handle))
    const packed = ready.find(({ boxHandle }) => boxHandle === handle)?.quantity ?? 0
    if (now > packed)
      refuse(
        "lines",
        `«${handle}»: hàng đã giữ chỉ đủ ${packed} hộp, phiếu ghi ${now}. Hãy giao ít hơn, hoặc nhận hàng về trước.`,
      )
  }
  return faults
}

function distinct(lines: readonly { boxHandle: string; place: string }[]): [string, string][] {
  return [
    ...new Map(
      lines.map(({ boxHandle, place }): [string, [string, string]] => [
        JSON.stringify([place, boxHandle]),
        [place, boxHandle],
      ]),
    ).values(),
  ]
}

function sum(lines: readonly { quantity: number }[]): number {
  return lines.reduce((total, { quantity }) => total + quantity, 0)
}
