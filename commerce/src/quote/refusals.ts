import { MedusaError } from "@medusajs/framework/utils"

import type { QuoteFault } from "../../domain/quote/faults"
import { refusalOf, type QuoteAct } from "../../domain/quote/states"
import { RefusedForm } from "../lib/refusals"
import type { StoredQuote } from "./stored"

/** @throws RefusedForm when there are faults. */
export function refuseFaults(faults: readonly QuoteFault[]): void {
  if (faults.length > 0) throw new RefusedForm(faults)
}

/** @throws MedusaError CONFLICT when the quote does not stand where the act begins. */
export function refuseAct(quote: Pick<StoredQuote, "state">, act: QuoteAct): void {
  const refusal = refusalOf(quote.state, act)
  if (refusal !== null) throw new MedusaError(MedusaError.Types.CONFLICT, refusal)
}

/** @throws MedusaError CONFLICT when somebody else has changed what the desk looks at. */
export function refuseUnseen(version: number, seen: string): void {
  if (String(version) === seen) return
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    "Vừa có người khác thay đổi. Hãy tải lại trang để xem bản mới, rồi nhập lại phần cần sửa.",
  )
}
