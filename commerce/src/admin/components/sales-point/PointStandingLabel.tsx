import { StatusBadge } from "@medusajs/ui"

import type { PointStanding } from "../../lib/sales-point/list"
import { STANDING_WORDS } from "../../lib/words/sales-point"

const COLOURS: Record<PointStanding, "green" | "blue" | "grey"> = {
  open: "green",
  "not-yet": "blue",
  closed: "grey",
}

/** Whether a sales point sells today, in words; the colour only repeats them. */
export function PointStandingLabel({ standing }: { standing: PointStanding }) {
  return (
    <StatusBadge color={COLOURS[standing]} className="whitespace-nowrap">
      {STANDING_WORDS[standing]}
    </StatusBadge>
  )
}
