import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { OwnBoxForm } from "../../../../../../domain/gift-box/gift"
import { addOwnBox } from "../../../../../buying/add-own-box"

/** `POST /store/carts/:id/own-boxes` `OwnBoxForm` → `{ cart_id, own_box }` */
export async function POST(req: MedusaRequest<OwnBoxForm>, res: MedusaResponse): Promise<void> {
  const cartId = req.params.id ?? ""
  res.json({ cart_id: cartId, own_box: await addOwnBox(req.scope, cartId, req.validatedBody) })
}
