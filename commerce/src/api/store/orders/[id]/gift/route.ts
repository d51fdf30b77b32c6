import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const orders = z.array(
  z.object({ metadata: z.object({ gift: z.record(z.string(), z.unknown()).nullish() }).nullish() }),
)

/**
 * `GET /store/orders/:id/gift` → `{ gift: GiftInstructions | null }`, which Medusa's answer leaves out with the rest of the
 * metadata. Whoever holds the id may read it, as there.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["metadata"],
    filters: { id: req.params.id ?? "" },
  })
  const [order] = orders.parse(data)
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có đơn hàng này.")
  res.json({ gift: order.metadata?.gift ?? null })
}
