import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { refuseUnsoldBoxes } from "../../lib/box-rules"
import { readSoldVariants, type SoldVariant } from "../../lib/goods"
import { refuseDemonstration, refuseRecalled, refuseUncertified, refuseWithdrawn } from "../../lib/sale-rules"
import { shopMode, today } from "../../lib/shop-clock"

interface Item {
  variant_id?: string | null
  title?: string | null
}

/**
 * Refuses what the shop may not sell today; answers the variants of the others as read.
 *
 * @param provinces where the order goes, once that is known.
 */
export async function checkMayBeSold(
  container: MedusaContainer,
  items: readonly Item[],
  provinces: readonly string[] = [],
): Promise<SoldVariant[]> {
  const lines = items.map(({ variant_id, title }) => ({
    variantId: variant_id ?? "",
    title: title ?? variant_id ?? "",
  }))
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const variants = await readSoldVariants(
    query,
    lines.map(({ variantId }) => variantId),
  )
  refuseRecalled(variants)
  refuseUncertified(variants, today())
  for (const province of provinces.length > 0 ? provinces : [null])
    refuseUnsoldBoxes(variants, today(), province)
  refuseWithdrawn(lines, variants)
  refuseDemonstration(variants, shopMode())
  return variants
}
