import { StatusBadge } from "@medusajs/ui"

import type { RecordStatus } from "../../../domain/certification"
import { STATUS_WORDS } from "../lib/words"

const COLOURS: Record<RecordStatus, "grey" | "blue" | "green" | "orange" | "red" | "purple"> = {
  candidate: "grey",
  "not-yet": "blue",
  holding: "green",
  "ends-within-180": "orange",
  "ends-within-90": "orange",
  "ends-within-30": "red",
  ended: "grey",
  withdrawn: "red",
  superseded: "purple",
}

/** Where a record stands, in words; the colour only repeats them. */
export function StatusLabel({ status }: { status: RecordStatus }) {
  return (
    <StatusBadge color={COLOURS[status]} className="whitespace-nowrap">
      {STATUS_WORDS[status]}
    </StatusBadge>
  )
}
