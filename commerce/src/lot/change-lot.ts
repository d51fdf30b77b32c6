import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"

import { lotFaults, type LotEntry, type LotItem } from "../../domain/lot"
import { findOcopProduct, readOcopProducts } from "../lib/ocop-products"
import { ChangedMeanwhile, RefusedForm } from "../lib/refusals"
import { today } from "../lib/shop-clock"
import { writeLotWorkflow, type WriteLotInput } from "../workflows/lot/write-lot"
import { toLotForm } from "./forms"
import { readLots } from "./read-lots"
import { toLotColumns } from "./rows"

const LOCK = "lots"
const LOCK_SECONDS = 60

/** @throws RefusedForm, MedusaError not_found for the product. */
export function createLot(container: MedusaContainer, entry: LotEntry, actor: string): Promise<LotItem> {
  return changingLots(container, async (lots) => {
    const products = await readOcopProducts(container.resolve(ContainerRegistrationKeys.QUERY))
    const { productId, name } = findOcopProduct(products, entry.productHandle)
    refuseFaults(entry, lots)
    const what = `Thêm lô ${entry.code}: ${name}`
    return writeLot(container, { id: null, productId, columns: toLotColumns(entry), what, actor })
  })
}

/**
 * A lot stays with its product, and one that was recalled keeps the number by which buyers know it.
 *
 * @throws RefusedForm, ChangedMeanwhile, MedusaError not_found
 */
export function changeLot(
  container: MedusaContainer,
  id: string,
  { seen, ...entry }: LotEntry & { seen: string },
  actor: string,
): Promise<LotItem> {
  return changingLots(container, async (lots) => {
    const lot = findLot(lots, id, seen)
    if (entry.productHandle !== lot.productHandle) {
      const message = `Lô này là của «${lot.productName}» và không chuyển sang sản phẩm khác. Hãy thêm một lô mới.`
      throw new RefusedForm([{ field: "productHandle", message }])
    }
    if (lot.recall && entry.code !== lot.code) {
      const message = `Lô «${lot.code}» đã thông báo thu hồi nên giữ nguyên số lô. Hãy thêm một lô mới.`
      throw new RefusedForm([{ field: "code", message }])
    }
    refuseFaults(
      entry,
      lots.filter((other) => other.id !== id),
    )
    const columns = { ...toLotColumns(entry), revision: Number(lot.seen) + 1 }
    return writeLot(container, { id, columns, what: `Sửa lô ${entry.code}: ${lot.productName}`, actor })
  })
}

/** Reads the lots, decides and writes as one: two members of staff never change them at the same moment. */
export function changingLots(
  container: MedusaContainer,
  work: (lots: LotItem[]) => Promise<LotItem>,
): Promise<LotItem> {
  const locked = async () => work(await readLots(container.resolve(ContainerRegistrationKeys.QUERY)))
  return container.resolve(Modules.LOCKING).execute(LOCK, locked, { timeout: LOCK_SECONDS })
}

/** @throws MedusaError not_found; ChangedMeanwhile when the lot is not as it was `seen`. */
export function findLot(lots: readonly LotItem[], id: unknown, seen?: string): LotItem {
  const lot = lots.find((one) => one.id === id)
  if (!lot) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có lô này. Hãy xem lại danh sách.")
  if (seen !== undefined && seen !== lot.seen) {
    throw new ChangedMeanwhile(
      "Lô này vừa được người khác sửa. Hãy tải lại trang để xem bản mới, rồi nhập lại phần cần sửa.",
    )
  }
  return lot
}

export async function writeLot(container: MedusaContainer, input: WriteLotInput): Promise<LotItem> {
  const { result: id } = await writeLotWorkflow(container).run({ input })
  return findLot(await readLots(container.resolve(ContainerRegistrationKeys.QUERY)), id)
}

function refuseFaults(entry: LotEntry, lots: readonly LotItem[]): void {
  const others = lots.filter(({ productHandle }) => productHandle === entry.productHandle)
  const faults = lotFaults(toLotForm(entry), others, today())
  if (faults.length > 0) throw new RefusedForm(faults)
}
