import { writeFileSync } from "node:fs"
import path from "node:path"

import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { loadRegistry } from "../../seed/registry"
import { checkBoxes } from "../gift-box/check-boxes"
import { required } from "../lib/environment"
import { shopMode, today } from "../lib/shop-clock"
import { ensureAdminWorkflow } from "../workflows/registry/ensure-admin"
import { importRegistryWorkflow } from "../workflows/registry/import-registry"

/**
 * `medusa exec ./src/scripts/import-registry.ts` with `commerce/` as working directory. Needs ADMIN_EMAIL,
 * ADMIN_PASSWORD and IMPORT_RESULT, the file to which it writes `{ publishableKey, regionId }` as JSON.
 */
export default async function importRegistry({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const admin = { email: required("ADMIN_EMAIL"), password: required("ADMIN_PASSWORD") }
  const result = required("IMPORT_RESULT")
  const demonstration = shopMode() === "demonstration"

  const registry = loadRegistry(path.resolve("seed/data"))
  if (!demonstration) {
    logger.warn(
      `SHOP_MODE is live: ${registry.offers.length} offers, ${registry.giftBoxes.length} gift boxes and their ` +
        "campaigns and packagings have made-up prices, weights, stock and dates, " +
        `${registry.salesPoints.length} sales points are made up as a whole, and all are refused. ` +
        "Enter the real ones in Medusa Admin.",
    )
  }
  const unsold = { offers: [], campaigns: [], packagings: [], giftBoxes: [], salesPoints: [] }
  const sold = demonstration ? registry : { ...registry, ...unsold }
  const { result: shop } = await importRegistryWorkflow(container).run({
    input: { registry: sold, on: today(), demonstration },
  })
  // A box of the files that fails its checks must not be on sale until the first of Medusa's own.
  await checkBoxes(container)
  await ensureAdminWorkflow(container).run({ input: admin })

  writeFileSync(result, JSON.stringify({ publishableKey: shop.publishableKey, regionId: shop.regionId }))
  logger.info(
    `Registry imported: ${registry.products.length} products, ${registry.producers.length} producers.`,
  )
}
