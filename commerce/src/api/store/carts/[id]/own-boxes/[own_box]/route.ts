import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { removeOwnBox } from "../../../../../../buying/add-own-box"

/** `DELETE /store/carts/:id/own-boxes/:own_box` → `{ cart_id }` */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: cartId = "", own_box: ownBox = "" } = req.params
  await removeOwnBox(req.scope, cartId, ownBox)
  res.json({ cart_id: cartId })
}
