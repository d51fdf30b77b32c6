import { addDays, formatDay, type Day } from "../day"
import { isCount, repeated, textFault, type QuoteFault } from "./faults"
import type { Offered } from "./quote"
import { MOST_BOXES } from "./request-checks"
import { countBoxes } from "./totals"

/** A price that holds longer would bind the shop beyond a season. */
const MOST_DAYS_VALID = 90
/** đồng, of one box; more is a slip of the keyboard. */
const MOST_PRICE = 100_000_000

/**
 * What is wrong with an offer in itself; capacity is another question.
 *
 * @param boxes handle → name of the boxes that can be offered.
 */
export function checkOffer(offered: Offered, boxes: ReadonlyMap<string, string>, on: Day): QuoteFault[] {
  return [
    ...checkLines(offered, boxes),
    ...checkPlan(offered, boxes),
    ...checkValidity(offered, on),
    ...(isAmount(offered.deliveryFee)
      ? []
      : [{ field: "deliveryFee", message: "Phí giao hàng phải là số đồng từ 0." }]),
  ]
}

function checkLines({ lines }: Offered, boxes: ReadonlyMap<string, string>): QuoteFault[] {
  const faults: QuoteFault[] = []
  const refuse = (message: string) => faults.push({ field: "lines", message })
  if (lines.length === 0) refuse("Báo giá chưa có hộp nào. Hãy thêm hộp.")
  const twice = repeated(lines.map(({ boxHandle }) => boxHandle))
  if (twice !== undefined) refuse(`Hộp «${boxes.get(twice) ?? twice}» được kê hai lần. Hãy gộp số lượng.`)
  for (const { boxHandle, quantity, unitPrice } of lines) {
    const name = boxes.get(boxHandle)
    if (name === undefined) refuse(`Không có hộp quà «${boxHandle}» để báo giá. Hãy chọn hộp khác.`)
    if (!isCount(quantity)) refuse(`Số hộp «${name ?? boxHandle}» phải là số nguyên từ 1.`)
    if (unitPrice < 1 || !isAmount(unitPrice))
      refuse(`Giá của «${name ?? boxHandle}» phải là số đồng từ 1 đến 100 triệu.`)
  }
  const all = countBoxes(lines)
  if (all > MOST_BOXES) refuse(`Báo giá có ${all} hộp, nhiều nhất là 5.000. Hãy tách thành hai báo giá.`)
  return faults
}

/** Every box that is offered goes out on some day, and no other does. */
function checkPlan({ lines, plan, validUntil }: Offered, boxes: ReadonlyMap<string, string>): QuoteFault[] {
  const faults: QuoteFault[] = []
  const refuse = (message: string) => faults.push({ field: "plan", message })
  for (const handle of new Set([...lines, ...plan].map(({ boxHandle }) => boxHandle))) {
    const offered = countBoxes(lines.filter(({ boxHandle }) => boxHandle === handle))
    const planned = countBoxes(plan.filter(({ boxHandle }) => boxHandle === handle))
    if (offered !== planned)
      refuse(
        `«${boxes.get(handle) ?? handle}»: báo giá ${offered} hộp, kế hoạch giao ${planned} hộp. Hãy sửa cho bằng nhau.`,
      )
  }
  if (plan.some(({ quantity }) => !isCount(quantity)))
    refuse("Số hộp của mỗi đợt giao phải là số nguyên từ 1.")
  const early = plan.find(({ by }) => by < validUntil)
  if (early)
    refuse(
      `Đợt giao ngày ${formatDay(early.by)} đến trước hạn chấp nhận ${formatDay(validUntil)}. ` +
        "Hãy giao muộn hơn, hoặc rút ngắn hạn chấp nhận.",
    )
  return [...faults, ...plan.flatMap(({ place }) => textFault("plan", "Nơi giao", place, 300)).slice(0, 1)]
}

function checkValidity({ validUntil }: Offered, on: Day): QuoteFault[] {
  if (validUntil >= on && validUntil <= addDays(on, MOST_DAYS_VALID)) return []
  const message = `Hạn chấp nhận ${formatDay(validUntil)} phải từ hôm nay ${formatDay(on)} và trong ${MOST_DAYS_VALID} ngày.`
  return [{ field: "validUntil", message }]
}

function isAmount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= MOST_PRICE
}
