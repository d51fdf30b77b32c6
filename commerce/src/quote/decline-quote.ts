import type { MedusaContainer } from "@medusajs/framework/types"

import type { Day } from "../../domain/day"
import { textFault } from "../../domain/quote/faults"
import { QUOTE_MODULE } from "../modules/quote"
import type { QuoteModuleService } from "../modules/quote/service"
import { openByLink } from "./open-by-link"
import { refuseAct, refuseFaults } from "./refusals"

/**
 * The organisation says no by its signed link; nothing was held for an offer, so nothing has to be released.
 *
 * @throws RefusedForm, MedusaError
 */
export async function declineQuote(
  container: MedusaContainer,
  { id, signature, reason, on }: { id: string; signature: string; reason: string; on: Day },
): Promise<void> {
  refuseFaults(textFault("reason", "Lý do", reason, 500))
  const quote = await openByLink(container, id, signature, on)
  refuseAct(quote, "decline")
  await container
    .resolve<QuoteModuleService>(QUOTE_MODULE)
    .act(
      id,
      quote.version,
      { state: "declined" },
      { action: "decline", actor: quote.organisation.name, note: reason.trim() },
    )
}
