import type { MedusaContainer } from "@medusajs/framework/types"

import { textFault } from "../../domain/quote/faults"
import { cancelQuoteWorkflow } from "../workflows/quote/cancel-quote"
import { readStored } from "./read-quotes"
import { refuseAct, refuseFaults, refuseUnseen } from "./refusals"
import { withStock } from "./with-stock"

/**
 * Ends a quote before everything went out: what was reserved and promised for it is free again, for the promises of
 * others first. Money that came in goes back by hand; Medusa's order says that it is to be.
 *
 * @throws RefusedForm, MedusaError
 */
export async function cancelQuote(
  container: MedusaContainer,
  id: string,
  { seen, reason }: { seen: string; reason: string },
  actor: string,
): Promise<void> {
  refuseFaults(textFault("reason", "Lý do", reason, 500))
  const { kits } = await readStored(container, id)
  const items = kits.flatMap(({ parts }) => parts.map(({ itemId }) => itemId))
  await withStock(container, items, async () => {
    const quote = await readStored(container, id)
    refuseUnseen(quote.version, seen)
    refuseAct(quote, "cancel")
    await cancelQuoteWorkflow(container).run({
      input: {
        act: {
          id,
          version: quote.version,
          change: { state: "cancelled" },
          act: { action: "cancel", actor, note: reason.trim() },
        },
        orderId: quote.orderId,
        delivered: quote.deliveries.length > 0,
        lineItemIds: quote.kits.map(({ lineItemId }) => lineItemId),
        items,
      },
    })
  })
}
