import { Button } from "@medusajs/ui"
import { XMarkMini } from "@medusajs/icons"

import type { PartChoice } from "../../../../domain/gift-box/gift-box"
import { PROPOSAL } from "../../lib/words/proposal"
import { PartSearch } from "./PartSearch"

interface ChosenPartsProps {
  id: string
  label: string
  parts: readonly PartChoice[]
  chosen: readonly string[]
  onChange: (handles: string[]) => void
}

/** Products picked from all of the shop, each taken off with a press. */
export function ChosenParts({ id, label, parts, chosen, onChange }: ChosenPartsProps) {
  const nameOf = (handle: string) => parts.find((part) => part.handle === handle)?.name ?? handle
  return (
    <div role="group" aria-label={label} className="flex flex-col gap-y-2">
      <PartSearch
        id={id}
        label={label}
        parts={parts}
        chosen={chosen}
        onAdd={(handle) => onChange([...chosen, handle])}
      />
      <ul className="flex flex-wrap gap-2 empty:hidden">
        {chosen.map((handle) => (
          <li key={handle}>
            <Button
              type="button"
              size="small"
              variant="secondary"
              aria-label={PROPOSAL.leaveOut(nameOf(handle))}
              onClick={() => onChange(chosen.filter((one) => one !== handle))}
            >
              {nameOf(handle)}
              <XMarkMini aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
