import { clx, Text } from "@medusajs/ui"

import { RENEWAL_DAYS } from "../../../domain/certification"
import type { RenewalDays } from "../lib/api"
import { dueWithin } from "../lib/list-query"
import { useRegistry } from "../lib/queries"
import { LIST } from "../lib/words"

interface RenewalCardsProps {
  due: RenewalDays | null
  onChoose: (due: string | null) => void
}

/** How many renewals are due, each a press away; a second press takes the filter off. */
export function RenewalCards({ due, onChoose }: RenewalCardsProps) {
  const { data } = useRegistry()
  return (
    <div role="group" aria-label={LIST.renewals} className="grid grid-cols-1 gap-3 sm:grid-cols-3">
      {RENEWAL_DAYS.map((days) => (
        <button
          key={days}
          type="button"
          aria-pressed={due === days}
          onClick={() => onChoose(due === days ? null : String(days))}
          className={clx(
            "shadow-elevation-card-rest hover:shadow-elevation-card-hover bg-ui-bg-base flex flex-col rounded-lg px-6 py-4 text-left outline-none",
            "focus-visible:shadow-borders-interactive-with-focus aria-pressed:shadow-borders-interactive-with-active",
          )}
        >
          <span className="h1-core">{data ? dueWithin(days, data.totals) : "…"}</span>
          <Text as="span" size="small" className="text-ui-fg-subtle">
            {LIST.due(days)}
          </Text>
        </button>
      ))}
    </div>
  )
}
