import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Day } from "../../domain/day"
import type { Dated, Ledger } from "../../domain/quote/capacity"
import { QUOTE_MODULE } from "../modules/quote"
import type { QuoteModuleService } from "../modules/quote/service"
import { readPromisedNeeds } from "./read-promises"
import {
  freeOf,
  readLevels,
  readQuoteShop,
  readStockedProducts,
  type Level,
  type StockedProduct,
} from "./read-stock"

/** A product's stock with everything that was promised to the shop of it and by the shop. */
export interface ProductLedger extends Ledger {
  product: StockedProduct
  level: Level | undefined
}

/** The ledgers of products by handle; one that no stock is kept of is left out. */
export async function readLedgers(
  container: MedusaContainer,
  handles: readonly string[],
): Promise<Map<string, ProductLedger>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const [products, { locationId }, needs, capacities] = await Promise.all([
    readStockedProducts(query, handles),
    readQuoteShop(query),
    readPromisedNeeds(container),
    service.listCapacities({ product_handle: [...handles] }),
  ])
  const levels = await readLevels(
    query,
    locationId,
    [...products.values()].map(({ itemId }) => itemId),
  )
  return new Map(
    [...products].map(([handle, product]) => {
      const level = levels.get(product.itemId)
      const coming: Dated[] = capacities
        .filter(({ product_handle, pieces, received }) => product_handle === handle && received < pieces)
        .map(({ by, pieces, received }) => ({ by: by as Day, pieces: pieces - received }))
      const promised = needs.filter(({ productHandle }) => productHandle === handle)
      return [handle, { product, level, free: freeOf(level), coming, promised }]
    }),
  )
}
