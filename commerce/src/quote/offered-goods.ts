import type { MedusaContainer } from "@medusajs/framework/types"

import { standingOn } from "../../domain/certification"
import { formatDay, type Day } from "../../domain/day"
import { recallReason } from "../../domain/lot"
import { shortfall, type Dated } from "../../domain/quote/capacity"
import type { QuoteFault } from "../../domain/quote/faults"
import type { Offered } from "../../domain/quote/quote"
import { readLedgers } from "./ledgers"
import type { QuotableBox } from "./read-quotable-boxes"

type Boxes = ReadonlyMap<string, QuotableBox>

/** Every product in the offered boxes must be certified from the day of the offer to the last delivery. */
export function certificateFaults({ lines, plan }: Offered, boxes: Boxes, on: Day): QuoteFault[] {
  const lastDay = plan.map(({ by }) => by).reduce((last, by) => (by > last ? by : last), on)
  return lines.flatMap(({ boxHandle }) => {
    const box = boxes.get(boxHandle)
    return (box?.parts ?? []).flatMap(({ name, certifiable }) => {
      if (certifiable === null) return []
      const ended = [on, lastDay].find((day) => standingOn(certifiable, day).state !== "for-sale")
      if (ended === undefined) return []
      const message =
        `${name} trong «${box?.name}» không có giấy công nhận OCOP còn hiệu lực ngày ${formatDay(ended)}. ` +
        "Hãy đổi hộp, hoặc giao trước ngày ấy."
      return [{ field: "lines", message }]
    })
  })
}

/** Nothing of which a lot is recalled goes out, whenever it was offered. */
export function recallFaults(lines: readonly { boxHandle: string }[], boxes: Boxes): QuoteFault[] {
  return lines.flatMap(({ boxHandle }) => {
    const box = boxes.get(boxHandle)
    return (box?.parts ?? []).flatMap(({ name, recall }) => {
      if (recall === null) return []
      const message =
        `${name} trong «${box?.name}» đang bị thu hồi từ ngày ${formatDay(recall.on)}: ${recallReason(recall)}. ` +
        "Hãy đổi hộp, hoặc chờ xác nhận kho không còn hàng của lô ấy."
      return [{ field: "lines", message }]
    })
  })
}

/** Everything in the offered boxes must be in stock or declared to come by the day of its delivery, and promised to nobody. */
export async function capacityFaults(
  container: MedusaContainer,
  offered: Offered,
  boxes: Boxes,
  on: Day,
): Promise<QuoteFault[]> {
  const wanted = wantedOf(offered, boxes)
  const ledgers = await readLedgers(container, [...wanted.keys()])
  return [...wanted].flatMap(([handle, { name, dated }]) => {
    const ledger = ledgers.get(handle) ?? { free: 0, coming: [], promised: [] }
    const short = shortfall(ledger, dated, on)
    if (short === null) return []
    const message =
      `${name}: đến ngày ${formatDay(short.by)} cần ${short.wanted}, chỉ còn hứa được ${short.free}. ` +
      "Hãy giảm số hộp, giao muộn hơn, hoặc hỏi chủ thể và khai thêm năng lực."
    return [{ field: "plan", message }]
  })
}

/** Product handle → pieces by day that the plan needs, summed over its boxes. */
function wantedOf({ plan }: Offered, boxes: Boxes): Map<string, { name: string; dated: Dated[] }> {
  const wanted = new Map<string, { name: string; dated: Dated[] }>()
  for (const { by, boxHandle, quantity } of plan) {
    for (const { productHandle, name, units } of boxes.get(boxHandle)?.parts ?? []) {
      const entry = wanted.get(productHandle) ?? { name, dated: [] }
      entry.dated.push({ by, pieces: quantity * units })
      wanted.set(productHandle, entry)
    }
  }
  return wanted
}

/** Inventory items of the offered boxes. */
export function itemsOf({ lines }: Pick<Offered, "lines">, boxes: Boxes): string[] {
  return lines.flatMap(({ boxHandle }) => (boxes.get(boxHandle)?.parts ?? []).map(({ itemId }) => itemId))
}
