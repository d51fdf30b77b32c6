import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import type { Day } from "../../domain/day"
import { textFault } from "../../domain/quote/faults"
import { acceptQuoteWorkflow } from "../workflows/quote/accept-quote"
import { draftOrderOf } from "./draft-order"
import { capacityFaults, certificateFaults, itemsOf, recallFaults } from "./offered-goods"
import { openByLink } from "./open-by-link"
import { readQuotableBoxes } from "./read-quotable-boxes"
import { readQuoteShop, readShippingOption } from "./read-stock"
import { refuseAct, refuseFaults } from "./refusals"
import { withStock } from "./with-stock"

/**
 * The organisation accepts by its signed link. Under the locks of everything in the boxes, so that neither a cart nor
 * another quote takes the same: what was promised meanwhile is counted, and what no longer fits is refused with
 * nothing written.
 *
 * @throws RefusedForm, MedusaError
 */
export async function acceptQuote(
  container: MedusaContainer,
  { id, signature, name, on, now }: { id: string; signature: string; name: string; on: Day; now: Date },
): Promise<void> {
  refuseFaults(textFault("name", "Tên người chấp nhận", name, 100))
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const items = itemsOf(
    (await openByLink(container, id, signature, on)).offered,
    await readQuotableBoxes(query),
  )
  await withStock(container, items, async () => {
    const quote = await openByLink(container, id, signature, on)
    refuseAct(quote, "accept")
    const boxes = await readQuotableBoxes(query)
    const { offered } = quote
    const locked = new Set(items)
    // A box that was composed anew while this one waited has parts that nobody locked.
    if (!itemsOf(offered, boxes).every((item) => locked.has(item))) throw changedBoxes()
    const faults = [
      ...certificateFaults(offered, boxes, on),
      ...recallFaults(offered.lines, boxes),
      ...(await capacityFaults(container, offered, boxes, on)),
    ]
    if (faults.length > 0) throw noLongerFits(faults.map(({ message }) => message))
    const shop = await readQuoteShop(query)
    await acceptQuoteWorkflow(container).run({
      input: {
        quote: { id, version: quote.version, acceptedBy: name.trim(), acceptedAt: now },
        order: draftOrderOf(quote, boxes, shop, await readShippingOption(query)),
        boxes: offered.lines.flatMap(({ boxHandle }) => boxes.get(boxHandle) ?? []),
      },
    })
  })
}

function changedBoxes(): MedusaError {
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    "Hộp quà vừa được thay đổi. Hãy tải lại trang rồi chấp nhận lại.",
  )
}

function noLongerFits(messages: readonly string[]): MedusaError {
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    `Báo giá này không còn giữ được: ${messages.join(" ")} Chưa có gì được đặt; người báo giá sẽ gửi bản mới.`,
  )
}
