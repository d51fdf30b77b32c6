import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { GiftInstructions } from "../../../../../../domain/gift-box/gift"
import { writeGift } from "../../../../../buying/write-gift"

/** `POST /store/carts/:id/gift` `GiftInstructions` → `{ cart_id, gift, extra_delivery }`, or 400 `{ message, faults }` */
export async function POST(req: MedusaRequest<GiftInstructions>, res: MedusaResponse): Promise<void> {
  const cartId = req.params.id ?? ""
  const written = await writeGift(req.scope, cartId, req.validatedBody)
  if ("faults" in written) {
    const { faults } = written
    const message = `Danh sách người nhận có ${faults.length} chỗ cần sửa. ${faults[0]?.message ?? ""}`
    res.status(400).json({ type: "invalid_data", code: "ocop_gift_refused", message, faults })
    return
  }
  res.json({ cart_id: cartId, gift: written.gift, extra_delivery: written.extraDelivery })
}
