import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import type { Query } from "./goods"
import type { ShopMode } from "./shop-clock"

const optionRow = z.object({
  name: z.string(),
  data: z.object({ demonstration: z.boolean().optional() }).nullish(),
})

/**
 * A live shop charges no made-up delivery fee.
 *
 * @throws MedusaError `ocop_demonstration_refused` naming the shipping option.
 */
export async function refuseDemonstrationFee(
  query: Query,
  optionIds: readonly string[],
  mode: ShopMode,
): Promise<void> {
  if (mode !== "live") return
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["name", "data"],
    filters: { id: [...optionIds] },
  })
  const refused = z
    .array(optionRow)
    .parse(data)
    .find((option) => option.data?.demonstration)
  if (!refused) return
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `«${refused.name}» chưa có phí giao hàng thật nên chưa đặt mua được. Hãy chọn cách giao hàng khác.`,
    "ocop_demonstration_refused",
  )
}
