import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { formatDay, type Day } from "../../domain/day"
import type { Offered } from "../../domain/quote/quote"
import { isExpired } from "../../domain/quote/totals"
import { QUOTE_MODULE } from "../modules/quote"
import type { QuoteModuleService } from "../modules/quote/service"
import { isSignedBy } from "./link"
import { toStored, type StoredQuote } from "./stored"

/**
 * The quote that a signed link opens.
 *
 * @throws MedusaError NOT_FOUND for a signature that was never given; CONFLICT for the link of an earlier revision,
 *   and for one whose last day has passed without an answer.
 */
export async function openByLink(
  container: MedusaContainer,
  id: string,
  signature: string,
  on: Day,
): Promise<StoredQuote & { offered: Offered }> {
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const [row] = await service.listQuotes({ id })
  const quote = row && toStored(row)
  const offered = quote?.offered
  if (!quote || !offered) throw unknownLink()
  if (!isSignedBy(signature, { id, revision: quote.revision, validUntil: offered.validUntil })) {
    const offers = await service.listQuoteEvents({ quote_id: id, action: "offer" })
    const earlier = offers.some(({ revision, valid_until }) =>
      isSignedBy(signature, { id, revision, validUntil: valid_until as Day }),
    )
    if (!earlier) throw unknownLink()
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Báo giá ${quote.number} đã có bản mới hơn. Hãy mở liên kết trong thư mới nhất, hoặc hỏi lại người báo giá.`,
    )
  }
  if (isExpired(quote, on)) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Báo giá ${quote.number} chỉ nhận trả lời đến hết ngày ${formatDay(offered.validUntil)}. ` +
        "Hãy hỏi người báo giá để có bản mới.",
    )
  }
  return { ...quote, offered }
}

function unknownLink(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "Liên kết báo giá không đúng hoặc bị cắt mất một đoạn. Hãy mở lại từ thư đã nhận.",
  )
}
