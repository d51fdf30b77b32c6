import type { MedusaContainer } from "@medusajs/framework/types"

import { formatDay } from "../../domain/day"
import { recallFaults, type LotItem, type Recall } from "../../domain/lot"
import { RefusedForm } from "../lib/refusals"
import { today } from "../lib/shop-clock"
import { changingLots, findLot, writeLot } from "./change-lot"
import { toRecallColumns } from "./rows"

interface RecallWords {
  seen: string
  reason: string
  reasonEn: string | null
}

/**
 * Stops the sale of the product, of every box with it and of every box that a customer composes of it, from the moment
 * this is written; pages follow. Nothing takes a recall back.
 *
 * @throws RefusedForm, ChangedMeanwhile, MedusaError not_found
 */
export function recallLot(
  container: MedusaContainer,
  id: string,
  { seen, reason, reasonEn }: RecallWords,
  actor: string,
): Promise<LotItem> {
  return changingLots(container, (lots) => {
    const lot = findLot(lots, id, seen)
    if (lot.recall) throw refused(`Lô này đã thu hồi từ ngày ${formatDay(lot.recall.on)}.`)
    const faults = recallFaults(reason)
    if (faults.length > 0) throw new RefusedForm(faults)
    const recall: Recall = { on: today(), reason, reasonEn, clearedOn: null }
    return write(container, lot, recall, `Thu hồi lô ${lot.code}: ${lot.productName}`, actor)
  })
}

/**
 * Staff has seen that nothing of the lot lies in stock: the product is sold again, the lot stays recalled.
 *
 * @throws RefusedForm, ChangedMeanwhile, MedusaError not_found
 */
export function clearLot(
  container: MedusaContainer,
  id: string,
  seen: string,
  actor: string,
): Promise<LotItem> {
  return changingLots(container, (lots) => {
    const lot = findLot(lots, id, seen)
    const { recall, code, productName } = lot
    if (!recall) throw refused("Lô này không bị thu hồi, nên không có gì để xác nhận.")
    if (recall.clearedOn)
      throw refused(`Đã xác nhận hết hàng của lô này ngày ${formatDay(recall.clearedOn)}.`)
    const what = `Kho không còn hàng của lô thu hồi ${code}: ${productName}`
    return write(container, lot, { ...recall, clearedOn: today() }, what, actor)
  })
}

function write(
  container: MedusaContainer,
  { id, seen }: LotItem,
  recall: Recall,
  what: string,
  actor: string,
): Promise<LotItem> {
  const columns = { ...toRecallColumns(recall), revision: Number(seen) + 1 }
  return writeLot(container, { id, columns, what, actor })
}

function refused(message: string): RefusedForm {
  return new RefusedForm([{ field: "recall", message }])
}
