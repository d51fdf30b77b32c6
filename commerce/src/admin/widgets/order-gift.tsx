import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Text, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"

import type { GiftInstructions } from "../../../domain/gift-box/gift"
import { Section } from "../components/Section"
import { askFile } from "../lib/api"
import { download } from "../lib/download"
import { GIFT } from "../lib/words/gift"

export const config = defineWidgetConfig({ zone: "order.details.side.before" })

/** On Medusa's page of an order: what whoever packs a gift has to know. */
export default function OrderGift({ data: order }: DetailWidgetProps<AdminOrder>) {
  const print = useMutation({
    mutationFn: () => askFile(`orders/${encodeURIComponent(order.id)}/gift-labels`),
    onSuccess: (file) => download(file, `nhan-${order.display_id}.pdf`),
    onError: ({ message }) => void toast.error(message),
  })
  const gift = order.metadata?.gift as GiftInstructions | undefined
  if (!gift) return null
  const { cardText, hidePrice, recipients } = gift
  const boxes = recipients.reduce((sum, recipient) => sum + recipient.boxes, 0)
  return (
    <Section title={GIFT.title}>
      {hidePrice && <Text size="small">{GIFT.hidePrice}</Text>}
      <Text size="small">{`${GIFT.card}: ${cardText ?? GIFT.printedCard}`}</Text>
      <Text size="small" weight="plus">
        {recipients.length === 0 ? GIFT.toOne : GIFT.recipients(recipients.length, boxes)}
      </Text>
      {recipients.length > 0 && (
        <>
          <ul className="max-h-64 overflow-y-auto">
            {recipients.map(({ name, phone, boxes }, at) => (
              <li key={at} className="txt-small flex justify-between gap-2">
                <span>{`${name} · ${phone.replace("+84", "0")}`}</span>
                <span>{GIFT.boxes(boxes)}</span>
              </li>
            ))}
          </ul>
          <div>
            <Button
              type="button"
              size="small"
              variant="secondary"
              isLoading={print.isPending}
              onClick={() => print.mutate()}
            >
              {GIFT.labels}
            </Button>
          </div>
        </>
      )}
    </Section>
  )
}
