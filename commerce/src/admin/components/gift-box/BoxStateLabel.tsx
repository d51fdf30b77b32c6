import { StatusBadge } from "@medusajs/ui"

import type { BoxItem } from "../../../../domain/gift-box/gift-box"
import { standingOf, type BoxStanding } from "../../lib/gift-box/list"
import { standingWord } from "../../lib/words/gift-box"

const COLOURS: Record<BoxStanding, "grey" | "blue" | "green" | "red" | "purple"> = {
  draft: "grey",
  checked: "blue",
  published: "green",
  closed: "purple",
  "off-sale": "red",
}

/** Where a box stands, in words; the colour only repeats them. */
export function BoxStateLabel({ box }: { box: Pick<BoxItem, "state" | "offSaleSince"> }) {
  const standing = standingOf(box)
  return (
    <StatusBadge color={COLOURS[standing]} className="whitespace-nowrap">
      {standingWord(standing)}
    </StatusBadge>
  )
}
