import type { MedusaResponse } from "@medusajs/framework/http"
import { POST as completeCart } from "@medusajs/medusa/api/store/carts/[id]/complete/route"

import { answering } from "../../../../answering"
import { buyAlone } from "../../../../../buying/buy-alone"

/** Medusa's own route, one buyer of the same stock at a time. */
export async function POST(req: Parameters<typeof completeCart>[0], res: MedusaResponse): Promise<void> {
  await answering(res, () => buyAlone(req.scope, req.params.id ?? "", () => completeCart(req, res)))
}
