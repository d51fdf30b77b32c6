import { Text } from "@medusajs/ui"

import { daysBetween, formatDay, type Day } from "../../../../domain/day"
import type { Campaign } from "../../../../domain/gift-box/campaign"
import { marksOf } from "../../lib/gift-box/campaign-form"
import { CAMPAIGN } from "../../lib/words/campaign"

/** The days of a campaign one below the other, each where it lies between the first and the last. */
export function CampaignTimeline({ campaign, on }: { campaign: Campaign; on: Day }) {
  const marks = marksOf(campaign)
  const first = marks.reduce((day, { from }) => (from < day ? from : day), campaign.opensOn)
  const last = marks.reduce((day, { until }) => (until > day ? until : day), campaign.feastOn)
  const whole = Math.max(1, daysBetween(first, last))
  const share = (day: Day) => `${(daysBetween(first, day) / whole) * 100}%`
  return (
    <ol aria-label={CAMPAIGN.timelineLabel(campaign.name)} className="flex flex-col gap-y-1.5">
      {marks.map(({ label, from, until }) => (
        <li key={label} className="grid grid-cols-[minmax(8rem,1fr)_minmax(6rem,2fr)] items-center gap-x-3">
          <div>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {label}
            </Text>
            <Text size="small" className="tabular-nums">
              {from === until ? formatDay(from) : CAMPAIGN.span(formatDay(from), formatDay(until))}
            </Text>
          </div>
          <div aria-hidden="true" className="bg-ui-bg-component relative h-2.5 rounded-full">
            <span
              className="bg-ui-button-inverted absolute inset-y-0 rounded-full"
              style={{
                left: share(from),
                width: `max(0.625rem, calc(${share(until)} - ${share(from)}))`,
                maxWidth: "100%",
                transform: from === last ? "translateX(-100%)" : undefined,
              }}
            />
            {on >= first && on <= last && (
              <span className="bg-ui-tag-red-icon absolute -inset-y-1 w-0.5" style={{ left: share(on) }} />
            )}
          </div>
        </li>
      ))}
      {on >= first && on <= last && (
        <li className="txt-xsmall text-ui-fg-subtle">{`${CAMPAIGN.today}: ${formatDay(on)}`}</li>
      )}
    </ol>
  )
}
