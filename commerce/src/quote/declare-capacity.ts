import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import { formatDay, type Day } from "../../domain/day"
import { checkCapacity, type CapacityForm } from "../../domain/quote/capacity-checks"
import { exposed } from "../../domain/quote/capacity"
import type { CapacityItem } from "../../domain/quote/quote"
import { QUOTE_MODULE } from "../modules/quote"
import type { QuoteModuleService } from "../modules/quote/service"
import { toCapacityItem, readCapacity } from "./read-capacities"
import { readPromisedNeeds } from "./read-promises"
import { readStockedProduct } from "./read-stock"
import { refuseFaults, refuseUnseen } from "./refusals"
import { withStock } from "./with-stock"

/** @throws RefusedForm, MedusaError */
export async function declareCapacity(
  container: MedusaContainer,
  { productHandle, ...form }: CapacityForm & { productHandle: string },
  on: Day,
): Promise<CapacityItem> {
  refuseFaults(checkCapacity(form, 0, on))
  await readStockedProduct(container.resolve(ContainerRegistrationKeys.QUERY), productHandle)
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  return toCapacityItem(
    await service.createCapacities({ product_handle: productHandle, ...form, received: 0, version: 1 }),
  )
}

/**
 * A producer brings more, less or at another time. What was promised of it stays promised: less than that is refused.
 *
 * @throws RefusedForm, MedusaError
 */
export async function changeCapacity(
  container: MedusaContainer,
  id: string,
  { seen, ...form }: CapacityForm & { seen: string },
  on: Day,
): Promise<CapacityItem> {
  const { product_handle } = await readCapacity(container, id)
  const { itemId } = await readStockedProduct(
    container.resolve(ContainerRegistrationKeys.QUERY),
    product_handle,
  )
  return withStock(container, [itemId], async () => {
    const row = await readCapacity(container, id)
    refuseUnseen(row.version, seen)
    refuseFaults(checkCapacity(form, row.received, on))
    const service = container.resolve<QuoteModuleService>(QUOTE_MODULE)
    const declared = await service.listCapacities({ product_handle })
    const needs = (await readPromisedNeeds(container)).filter((need) => need.itemId === itemId)
    const coming = (rows: readonly { pieces: number; received: number; by: string }[]) =>
      rows.map(({ pieces, received, by }) => ({ by: by as Day, pieces: pieces - received }))
    const changed = declared.map((one) => (one.id === id ? { ...one, ...form } : one))
    const short = exposed(needs, coming(declared), coming(changed), on)
    if (short) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Đến ngày ${formatDay(short.by)} đã hứa ${short.wanted} cho các báo giá, khai như vậy chỉ còn ${short.free} sẽ về. ` +
          "Hãy hỏi chủ thể khác và khai thêm trước, hoặc hủy bớt báo giá.",
      )
    }
    return toCapacityItem(await service.changeCapacity(id, row.version, form))
  })
}
