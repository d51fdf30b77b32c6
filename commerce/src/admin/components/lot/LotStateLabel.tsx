import { StatusBadge, Text } from "@medusajs/ui"

import { formatDay, type Day } from "../../../../domain/day"
import { lotStateOn, type LotItem, type LotState } from "../../../../domain/lot"
import { LOT_LIST, LOT_STATE_WORDS } from "../../lib/words/lot"

const COLOURS: Record<LotState, "green" | "orange" | "red"> = {
  good: "green",
  expired: "orange",
  recalled: "red",
}

/** What a lot's page says today, in words; the colour only repeats them. */
export function LotStateLabel({ lot, on }: { lot: LotItem; on: Day }) {
  const state = lotStateOn(lot, on)
  return (
    <>
      <StatusBadge color={COLOURS[state]} className="whitespace-nowrap">
        {LOT_STATE_WORDS[state]}
      </StatusBadge>
      {lot.recall && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {`${LOT_LIST.recalledOn(formatDay(lot.recall.on))}; ${
            lot.recall.clearedOn === null
              ? LOT_LIST.stopped
              : LOT_LIST.clearedOn(formatDay(lot.recall.clearedOn))
          }`}
        </Text>
      )}
    </>
  )
}
