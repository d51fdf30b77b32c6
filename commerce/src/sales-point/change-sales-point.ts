import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"

import type { Contradiction } from "../../domain/contradiction"
import { slugify } from "../../domain/fold"
import { COMMUNE_CODES } from "../../domain/gift-box/units"
import { salesPointFaults, type SalesPointEntry, type SalesPointItem } from "../../domain/sales-point"
import { freeHandle, readFreeCode } from "../lib/free-names"
import { readOcopProducts } from "../lib/ocop-products"
import { ChangedMeanwhile, RefusedForm } from "../lib/refusals"
import { shopMode } from "../lib/shop-clock"
import {
  writeSalesPointWorkflow,
  type WriteSalesPointInput,
} from "../workflows/sales-point/write-sales-point"
import { toSalesPointForm } from "./forms"
import { readSalesPoints } from "./read-sales-points"
import { toSalesPointColumns } from "./rows"

const LOCK = "sales-points"
const LOCK_SECONDS = 60

/**
 * What staff enters while the shop is a demonstration counts as made up.
 *
 * @throws RefusedForm
 */
export function createSalesPoint(
  container: MedusaContainer,
  entry: SalesPointEntry,
  actor: string,
): Promise<SalesPointItem> {
  return changing(container, async (points) => {
    await refuseFaults(container, entry)
    const handles = new Set(points.map(({ handle }) => handle))
    return write(container, {
      id: null,
      columns: {
        ...toSalesPointColumns(entry),
        handle: freeHandle(slugify(entry.name) || "diem-ban", handles),
        code: await readFreeCode(container.resolve(ContainerRegistrationKeys.QUERY)),
        demonstration: shopMode() === "demonstration",
        kept_by_desk: true,
      },
      what: `Thêm điểm bán: ${entry.name}`,
      actor,
    })
  })
}

/**
 * Address and code stay: they are printed. What staff saves in a live shop is real from then on.
 *
 * @throws RefusedForm, ChangedMeanwhile, MedusaError not_found
 */
export function changeSalesPoint(
  container: MedusaContainer,
  id: string,
  { seen, ...entry }: SalesPointEntry & { seen: string },
  actor: string,
): Promise<SalesPointItem> {
  return changing(container, async (points) => {
    const point = findSalesPoint(points, id, seen)
    await refuseFaults(container, entry)
    return write(container, {
      id,
      columns: {
        ...toSalesPointColumns(entry),
        revision: Number(point.seen) + 1,
        demonstration: shopMode() === "live" ? false : point.demonstration,
        kept_by_desk: true,
      },
      what: `Sửa điểm bán: ${entry.name}`,
      actor,
    })
  })
}

/** @throws MedusaError not_found; ChangedMeanwhile when the sales point is not as it was `seen`. */
export function findSalesPoint(points: readonly SalesPointItem[], id: string, seen?: string): SalesPointItem {
  const point = points.find((one) => one.id === id)
  if (!point)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có điểm bán này. Hãy xem lại danh sách.")
  if (seen !== undefined && seen !== point.seen) {
    throw new ChangedMeanwhile(
      "Điểm bán này vừa được người khác sửa. Hãy tải lại trang để xem bản mới, rồi nhập lại phần cần sửa.",
    )
  }
  return point
}

function changing(
  container: MedusaContainer,
  work: (points: SalesPointItem[]) => Promise<SalesPointItem>,
): Promise<SalesPointItem> {
  const locked = async () => work(await readSalesPoints(container.resolve(ContainerRegistrationKeys.QUERY)))
  return container.resolve(Modules.LOCKING).execute(LOCK, locked, { timeout: LOCK_SECONDS })
}

async function write(container: MedusaContainer, input: WriteSalesPointInput): Promise<SalesPointItem> {
  const { result: id } = await writeSalesPointWorkflow(container).run({ input })
  return findSalesPoint(await readSalesPoints(container.resolve(ContainerRegistrationKeys.QUERY)), id)
}

async function refuseFaults(container: MedusaContainer, entry: SalesPointEntry): Promise<void> {
  const faults: Contradiction[] = salesPointFaults(toSalesPointForm(entry))
  if (entry.commune !== null && !COMMUNE_CODES.has(entry.commune)) {
    const message = `Không có xã, phường mã ${entry.commune} ở Cà Mau. Hãy chọn trong danh sách, hoặc để trống.`
    faults.push({ field: "commune", message })
  }
  const products = await readOcopProducts(container.resolve(ContainerRegistrationKeys.QUERY))
  const known = new Set(products.map(({ handle }) => handle))
  const unknown = entry.productHandles.filter((handle) => !known.has(handle))
  if (unknown.length > 0) {
    const message = `Không có sản phẩm ${unknown.map((handle) => `«${handle}»`).join(", ")}. Hãy chọn lại sản phẩm.`
    faults.push({ field: "productHandles", message })
  }
  if (faults.length > 0) throw new RefusedForm(faults)
}
