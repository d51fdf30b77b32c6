import { Button, Text } from "@medusajs/ui"
import { useState } from "react"

import type { BoxForm, BoxItem } from "../../../../domain/gift-box/gift-box"
import { compareBoxes } from "../../lib/gift-box/differences"
import type { Workbench } from "../../lib/gift-box/queries"
import { STALE } from "../../lib/words/gift-box"
import { CompareTable } from "./CompareTable"

interface StaleNoticeProps {
  mine: BoxForm
  theirs: BoxItem
  bench: Workbench
  onTake: () => void
  onKeep: () => void
}

/** Somebody else changed the box that is being edited: what they have, and the choice between the two. */
export function StaleNotice({ mine, theirs, bench, onTake, onKeep }: StaleNoticeProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div
      role="alert"
      className="border-ui-border-error bg-ui-bg-base flex flex-col gap-y-3 rounded-lg border py-4"
    >
      <div className="flex flex-col gap-y-1 px-6">
        <Text weight="plus">{STALE.title}</Text>
        <Text size="small">{STALE.intro}</Text>
      </div>
      {isOpen && (
        <CompareTable lines={compareBoxes(mine, theirs, bench)} first={STALE.mine} second={STALE.theirs} />
      )}
      <div className="flex flex-wrap gap-2 px-6">
        {!isOpen && (
          <Button type="button" size="small" variant="secondary" onClick={() => setOpen(true)}>
            {STALE.show}
          </Button>
        )}
        <Button type="button" size="small" variant="secondary" onClick={onTake}>
          {STALE.take}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={onKeep}>
          {STALE.keep}
        </Button>
      </div>
    </div>
  )
}
