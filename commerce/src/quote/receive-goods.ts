import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { checkReceipt } from "../../domain/quote/capacity-checks"
import type { CapacityItem } from "../../domain/quote/quote"
import { receiveGoodsWorkflow } from "../workflows/quote/receive-goods"
import { readCapacity, toCapacityItem } from "./read-capacities"
import { readQuoteShop, readStockedProduct } from "./read-stock"
import { refuseFaults, refuseUnseen } from "./refusals"
import { withStock } from "./with-stock"

/**
 * A producer has brought goods: they are stock from now on, and reserved for open promises before any cart sees them.
 *
 * @throws RefusedForm, MedusaError
 */
export async function receiveGoods(
  container: MedusaContainer,
  id: string,
  { seen, pieces }: { seen: string; pieces: number },
): Promise<CapacityItem> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { product_handle } = await readCapacity(container, id)
  const { itemId } = await readStockedProduct(query, product_handle)
  return withStock(container, [itemId], async () => {
    const row = await readCapacity(container, id)
    refuseUnseen(row.version, seen)
    refuseFaults(checkReceipt(pieces, row))
    const { locationId } = await readQuoteShop(query)
    await receiveGoodsWorkflow(container).run({
      input: { id, version: row.version, received: row.received + pieces, pieces, itemId, locationId },
    })
    return toCapacityItem(await readCapacity(container, id))
  })
}
