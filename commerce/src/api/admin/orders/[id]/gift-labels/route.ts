import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import { toAddressLine } from "../../../../../lib/place-names"
import { today } from "../../../../../lib/shop-clock"
import { answerPaper } from "../../../../../print/answer"
import { giftOrderRow, toGiftLabels } from "../../../../../print/gift-labels"
import { labelsPaper } from "../../../../../print/labels"

/** `GET /admin/orders/:id/gift-labels` → one label for each recipient of an order's boxes, as PDF. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["display_id", "metadata"],
    filters: { id: req.params.id ?? "" },
  })
  const [order] = z.array(giftOrderRow).parse(data)
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có đơn hàng này.")
  const view = toGiftLabels(order, toAddressLine, today())
  if (view.labels.length === 0)
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Đơn này không gửi tới nhiều người nhận: mọi hộp tới địa chỉ của đơn. Hãy in phiếu giao thường.",
    )
  await answerPaper(res, labelsPaper(view), view.title)
}
