import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import type { Offered, QuoteDelivery, QuoteItem } from "../../domain/quote/quote"
import { toAddressLine } from "../lib/place-names"
import { shopMode } from "../lib/shop-clock"
import { readQuotableBoxes } from "../quote/read-quotable-boxes"
import type { QuoteSurroundings } from "./quote-views"

export async function readSurroundings(container: MedusaContainer): Promise<QuoteSurroundings> {
  const boxes = await readQuotableBoxes(container.resolve(ContainerRegistrationKeys.QUERY))
  const contents = new Map(
    [...boxes.values()].map(({ handle, parts }) => [
      handle,
      parts
        .filter(({ certifiable }) => certifiable !== null)
        .map(({ units, name }) => `${units} ${name}`)
        .join(", "),
    ]),
  )
  return { contents, toAddress: toAddressLine, demonstration: shopMode() === "demonstration" }
}

/** @throws MedusaError NOT_ALLOWED before there is an offer. */
export function offeredOf({ number, offered, link }: QuoteItem): { offered: Offered; link: string } {
  if (offered && link !== null) return { offered, link }
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Yêu cầu ${number} chưa được báo giá nên chưa có gì để in. Hãy gửi báo giá trước.`,
  )
}

/** @throws MedusaError NOT_FOUND */
export function deliveryOf({ number, deliveries }: QuoteItem, id: unknown): QuoteDelivery {
  const delivery = deliveries.find((candidate) => candidate.id === id)
  if (delivery) return delivery
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Báo giá ${number} không có lần giao này. Hãy mở lại trang của báo giá.`,
  )
}
