import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { POST as completeCart } from "@medusajs/medusa/api/store/carts/[id]/complete/route"

const LOCK_SECONDS = 30

const lineRow = z.object({
  variant: z.object({ inventory_items: z.array(z.object({ inventory_item_id: z.string() })) }).nullish(),
})

/**
 * Medusa's own route, one buyer of the same stock at a time. Medusa locks the cart only, so two carts that share a
 * part would both pass the stock rule of the `validate` hook before either has reserved.
 */
export async function POST(req: Parameters<typeof completeCart>[0], res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["items.variant.inventory_items.inventory_item_id"],
    filters: { id: req.params.id },
  })
  const lines = z
    .array(z.object({ items: z.array(lineRow) }))
    .parse(data)
    .flatMap((cart) => cart.items)
  const items = lines
    .flatMap((line) => line.variant?.inventory_items ?? [])
    .map((item) => item.inventory_item_id)
  // Sorted, so that two carts with the same items never wait for each other.
  const keys = [...new Set(items)].sort().map((item) => `stock-of-${item}`)

  let admitted = false
  const complete = () => {
    admitted = true
    return completeCart(req, res)
  }
  await req.scope
    .resolve(Modules.LOCKING)
    .execute(keys, complete, { timeout: LOCK_SECONDS })
    .catch((error: unknown) => {
      if (admitted) throw error
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "Đang có quá nhiều đơn đặt cùng sản phẩm. Hãy thử đặt lại.",
      )
    })
}
