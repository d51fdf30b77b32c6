import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

import type { Campaign } from "../../../../domain/gift-box/campaign"
import { formatVnd } from "../../../../domain/vnd"
import type { Figures } from "../../lib/gift-box/figures"
import { formatDifference, formatGrams, formatShare } from "../../lib/gift-box/numbers"
import { UNKNOWN } from "../../lib/words"
import { BOX_LIST, COMPOSER, FIGURES } from "../../lib/words/gift-box"
import { Section } from "../Section"

interface FiguresPanelProps {
  figures: Figures
  least: Campaign["least"] | undefined
}

export function FiguresPanel({ figures, least }: FiguresPanelProps) {
  const { margin, holdsGrams, fill, variety } = figures
  return (
    <Section title={COMPOSER.figures}>
      <dl className="txt-small grid grid-cols-[minmax(7rem,1fr)_minmax(7rem,1fr)] gap-x-3 gap-y-1.5">
        <Line term={FIGURES.parts} note={without(figures.withoutPrice)}>
          {formatVnd(figures.parts)}
        </Line>
        <Line term={FIGURES.packaging}>{formatVnd(figures.packaging)}</Line>
        <Line term={FIGURES.own}>{formatVnd(figures.own)}</Line>
        <Line term={FIGURES.price}>{figures.price === null ? BOX_LIST.price : formatVnd(figures.price)}</Line>
        <Line term={FIGURES.margin}>
          {margin ? `${formatDifference(margin.amount)} (${formatShare(margin.share)})` : UNKNOWN}
        </Line>
        <Line term={FIGURES.weight} note={without(figures.withoutWeight)}>
          {holdsGrams === null
            ? formatGrams(figures.contentGrams)
            : FIGURES.ofGrams(formatGrams(figures.contentGrams), formatGrams(holdsGrams))}
          {holdsGrams !== null && <Bar share={figures.contentGrams / holdsGrams} />}
        </Line>
        <Line term={FIGURES.gross}>{formatGrams(figures.grossGrams)}</Line>
        <Line term={FIGURES.fill} note={without(figures.withoutSize)}>
          {fill === null ? COMPOSER.noPackaging : FIGURES.ofFill(formatShare(fill))}
          {fill !== null && <Bar share={fill} />}
        </Line>
        <Line term={FIGURES.stars}>
          {figures.stars.length === 0
            ? UNKNOWN
            : figures.stars.map(({ stars, count }) => FIGURES.starsOf(stars, count)).join(", ")}
        </Line>
        <Line term={FIGURES.producers} note={atLeast(least?.producers)}>
          {variety.producers}
        </Line>
        <Line term={FIGURES.communes} note={atLeast(least?.communes)}>
          {variety.communes}
        </Line>
        <Line term={FIGURES.groups} note={atLeast(least?.groups)}>
          {variety.groups}
        </Line>
      </dl>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {FIGURES.marginHint}
      </Text>
    </Section>
  )
}

interface LineProps {
  term: string
  note?: string | null
  children: ReactNode
}

function Line({ term, note = null, children }: LineProps) {
  return (
    <>
      <dt className="text-ui-fg-subtle">{term}</dt>
      <dd className="tabular-nums">
        {children}
        {note !== null && <span className="text-ui-fg-subtle txt-xsmall block">{note}</span>}
      </dd>
    </>
  )
}

/** How much of what there is room for is used; the words beside it say the same. */
function Bar({ share }: { share: number }) {
  return (
    <span aria-hidden="true" className="bg-ui-bg-component mt-1 block h-1.5 overflow-hidden rounded-full">
      <span
        className={share > 1 ? "bg-ui-tag-red-icon block h-full" : "bg-ui-tag-green-icon block h-full"}
        style={{ width: `${Math.min(100, share * 100)}%` }}
      />
    </span>
  )
}

function without(count: number): string | null {
  return count === 0 ? null : FIGURES.without(count)
}

function atLeast(least: number | undefined): string | null {
  return least ? FIGURES.least(least) : null
}
