import { Container, Heading, Text } from "@medusajs/ui"

import { formatDay } from "../../../../domain/day"
import type { LotItem } from "../../../../domain/lot"
import { LOT_LIST, RECALL } from "../../lib/words/lot"

/** The recalls that keep products from being sold, above everything else. */
export function RecallNotice({ lots }: { lots: readonly LotItem[] }) {
  if (lots.length === 0) return null
  return (
    <Container
      role="region"
      aria-label={RECALL.inForce}
      className="border-ui-border-error flex flex-col gap-y-2 border px-6 py-4"
    >
      <Heading level="h2" className="text-ui-fg-error">
        {RECALL.inForce}
      </Heading>
      <Text size="small">{RECALL.inForceIntro}</Text>
      <ul className="txt-small flex list-disc flex-col gap-y-1 pl-4">
        {lots.map(({ id, code, productName, recall }) => (
          <li key={id}>
            <span className="font-medium">{`${productName}, ${LOT_LIST.lot(code)}`}</span>
            {recall && `, ${LOT_LIST.recalledOn(formatDay(recall.on))}: ${recall.reason}`}
          </li>
        ))}
      </ul>
    </Container>
  )
}
