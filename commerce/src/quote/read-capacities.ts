import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import type { Day } from "../../domain/day"
import { capacityDays } from "../../domain/quote/capacity"
import type { CapacityItem, CapacityRow } from "../../domain/quote/quote"
import { QUOTE_MODULE } from "../modules/quote"
import type { CapacityRow as StoredCapacity, QuoteModuleService } from "../modules/quote/service"
import { readLedgers } from "./ledgers"
import { readQuotableBoxes } from "./read-quotable-boxes"
import { readPromises } from "./read-promises"

export function toCapacityItem(row: StoredCapacity): CapacityItem {
  const { id, product_handle, pieces, by, received, note, version } = row
  return { id, productHandle: product_handle, pieces, by: by as Day, received, note, seen: String(version) }
}

/** What producers declared, the earliest day first. */
export async function readCapacities(container: MedusaContainer): Promise<CapacityItem[]> {
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  return (await service.listCapacities({}, { order: { by: "ASC", created_at: "ASC" } })).map(toCapacityItem)
}

/** @throws MedusaError NOT_FOUND */
export async function readCapacity(container: MedusaContainer, id: string): Promise<StoredCapacity> {
  const [row] = await container.resolve<QuoteModuleService>(QUOTE_MODULE).listCapacities({ id })
  if (row) return row
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có dòng năng lực này. Hãy tải lại trang.")
}

/** Every product that lies in a box, was declared or was promised: its stock, what comes and what is promised by when. */
export async function readCapacityTable(container: MedusaContainer, on: Day): Promise<CapacityRow[]> {
  const [boxes, promises, capacities] = await Promise.all([
    readQuotableBoxes(container.resolve(ContainerRegistrationKeys.QUERY)),
    readPromises(container),
    readCapacities(container),
  ])
  const parts = [...boxes.values()].flatMap(({ parts }) => parts.map(({ productHandle }) => productHandle))
  const declared = capacities.map(({ productHandle }) => productHandle)
  const handles = [...new Set([...parts, ...declared, ...promises.keys()])]
  const ledgers = await readLedgers(container, handles)
  return [...ledgers]
    .map(([productHandle, ledger]) => ({
      productHandle,
      name: ledger.product.name,
      producer: ledger.product.producer,
      stocked: ledger.level?.stocked ?? 0,
      reserved: ledger.level?.reserved ?? 0,
      days: capacityDays(ledger, on),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
}
