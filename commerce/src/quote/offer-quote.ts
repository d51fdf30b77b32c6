import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Day } from "../../domain/day"
import { checkOffer } from "../../domain/quote/offer-checks"
import type { Offered } from "../../domain/quote/quote"
import { totalOf } from "../../domain/quote/totals"
import { formatVnd } from "../../domain/vnd"
import { QUOTE_MODULE } from "../modules/quote"
import type { QuoteModuleService } from "../modules/quote/service"
import { capacityFaults, certificateFaults, recallFaults } from "./offered-goods"
import { readQuotableBoxes } from "./read-quotable-boxes"
import { readStored } from "./read-quotes"
import { refuseAct, refuseFaults, refuseUnseen } from "./refusals"
import { toColumn } from "./stored"

/**
 * Offers, or offers anew: the link of an earlier offer then says that there is a newer one. Nothing is held for an
 * offer; whether it still fits is asked again when it is accepted.
 *
 * @throws RefusedForm, MedusaError
 */
export async function offerQuote(
  container: MedusaContainer,
  id: string,
  { seen, ...offered }: Offered & { seen: string },
  actor: string,
  on: Day,
): Promise<void> {
  const quote = await readStored(container, id)
  refuseUnseen(quote.version, seen)
  refuseAct(quote, "offer")
  const boxes = await readQuotableBoxes(container.resolve(ContainerRegistrationKeys.QUERY))
  const names = new Map([...boxes.values()].map(({ handle, name }) => [handle, name]))
  refuseFaults(checkOffer(offered, names, on))
  refuseFaults([...certificateFaults(offered, boxes, on), ...recallFaults(offered.lines, boxes)])
  refuseFaults(await capacityFaults(container, offered, boxes, on))
  await container
    .resolve<QuoteModuleService>(QUOTE_MODULE)
    .act(
      id,
      quote.version,
      { state: "quoted", offered: toColumn(offered), revision: quote.revision + 1 },
      { action: "offer", actor, note: formatVnd(totalOf(offered)), validUntil: offered.validUntil },
    )
}
