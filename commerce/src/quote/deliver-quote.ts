import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import type { Day } from "../../domain/day"
import { checkDelivery } from "../../domain/quote/delivery-checks"
import { formatDeliveryNumber } from "../../domain/quote/numbers"
import type { QuoteDelivery } from "../../domain/quote/quote"
import { countBoxes, openOf } from "../../domain/quote/totals"
import { deliverQuoteWorkflow } from "../workflows/quote/deliver-quote"
import { recallFaults } from "./offered-goods"
import { readQuotableBoxes, type QuotableBox } from "./read-quotable-boxes"
import { readReserved } from "./read-promises"
import { readStored, readyOf } from "./read-quotes"
import { readQuoteShop } from "./read-stock"
import { refuseAct, refuseFaults, refuseUnseen } from "./refusals"
import { toColumn, type Kit } from "./stored"
import { withStock } from "./with-stock"

/**
 * Some of the boxes go out: only what lies reserved for them leaves the stock, with a delivery note.
 *
 * @throws RefusedForm, MedusaError
 */
export async function deliverQuote(
  container: MedusaContainer,
  id: string,
  { seen, ...delivery }: Pick<QuoteDelivery, "on" | "lines"> & { seen: string },
  actor: string,
  on: Day,
): Promise<void> {
  const { kits } = await readStored(container, id)
  const items = kits.flatMap(({ parts }) => parts.map(({ itemId }) => itemId))
  await withStock(container, items, async () => {
    const quote = await readStored(container, id)
    const { offered, orderId, deliveries, version } = quote
    refuseUnseen(version, seen)
    refuseAct(quote, "deliver")
    if (!offered || orderId === null) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Báo giá ${quote.number} không có đơn hàng.`)
    }
    const ready = readyOf(quote, await readReserved(container, [quote]))
    refuseFaults(checkDelivery(delivery, offered, deliveries, ready, on))
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const leaving = kits.filter(({ boxHandle }) =>
      delivery.lines.some((line) => line.boxHandle === boxHandle),
    )
    const boxes = await readQuotableBoxes(query)
    refuseFaults(recallFaults(delivery.lines, boxes))
    refuseChangedKits(leaving, boxes)
    const number = formatDeliveryNumber(quote.number, deliveries.length + 1)
    const all = [...deliveries, { id: randomUUID(), number, ...delivery, by: actor }]
    const done = openOf(offered.lines, all).length === 0
    await deliverQuoteWorkflow(container).run({
      input: {
        act: {
          id,
          version,
          change: { deliveries: toColumn(all), ...(done ? { state: "delivered" as const } : {}) },
          act: { action: "delivery", actor, note: `${number}: ${countBoxes(delivery.lines)} hộp` },
        },
        fulfilment: {
          order_id: orderId,
          location_id: (await readQuoteShop(query)).locationId,
          no_notification: true,
          items: leaving.map(({ boxHandle, lineItemId }) => ({
            id: lineItemId,
            quantity: countBoxes(delivery.lines.filter((line) => line.boxHandle === boxHandle)),
          })),
          metadata: { delivery_number: number },
        },
      },
    })
  })
}

/** Medusa takes out of stock what the box holds today, not what was reserved for it: the two must be the same. */
function refuseChangedKits(kits: readonly Kit[], boxes: ReadonlyMap<string, QuotableBox>): void {
  for (const { boxHandle, parts } of kits) {
    const box = boxes.get(boxHandle)
    const today = new Map((box?.parts ?? []).map(({ itemId, units }) => [itemId, units]))
    if (today.size === parts.length && parts.every(({ itemId, units }) => today.get(itemId) === units))
      continue
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Ruột hộp «${box?.name ?? boxHandle}» đã đổi từ khi báo giá được chấp nhận. ` +
        "Hãy đưa hộp về như cũ rồi mới giao, vì tổ chức đã đặt hộp như cũ.",
    )
  }
}
