import { z } from "@medusajs/framework/zod"

import type { Day } from "../../domain/day"
import type { GiftInstructions } from "../../domain/gift-box/gift"
import { formatOrderCode } from "../../domain/order-code"
import type { LabelsView } from "./labels"
import { nationalPhone } from "./phone"

/** Of an order as `query.graph` answers it; its other metadata is none of the labels' business. */
export const giftOrderRow = z.object({
  display_id: z.number(),
  metadata: z
    .object({
      gift: z
        .custom<GiftInstructions>(
          (gift) => z.object({ recipients: z.array(z.unknown()) }).safeParse(gift).success,
        )
        .nullish(),
    })
    .nullish(),
})

/** One label for each recipient; none where everything goes to the address of the order. */
export function toGiftLabels(
  { display_id, metadata }: z.infer<typeof giftOrderRow>,
  toAddress: (recipient: { address: string; commune: string; province: string }) => string,
  on: Day,
): LabelsView {
  const reference = formatOrderCode(display_id)
  const recipients = metadata?.gift?.recipients ?? []
  return {
    title: `Nhãn người nhận ${reference}`,
    on,
    labels: recipients.map((recipient) => ({
      name: recipient.name,
      phone: nationalPhone(recipient.phone),
      address: toAddress(recipient),
      boxes: recipient.boxes,
      reference,
    })),
  }
}
