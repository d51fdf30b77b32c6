import { Text } from "@medusajs/ui"

import type { PartChoice } from "../../../../domain/gift-box/gift-box"
import { COMMUNES } from "../../lib/gift-box/communes"
import { originsOf, projection } from "../../lib/gift-box/origin"
import { COMPOSER } from "../../lib/words/gift-box"
import { Section } from "../Section"

const WIDTH = 280
const MARGIN = 14
const ALL = [...COMMUNES.values()]
const { height, place } = projection(ALL, WIDTH, MARGIN)

/** The communes of Cà Mau as dots, those that a box has something from with a number that the list explains. */
export function OriginMap({ parts }: { parts: readonly PartChoice[] }) {
  const { certain, uncertain } = originsOf(parts)
  const label = COMPOSER.mapLabel(certain.length, COMMUNES.size)
  return (
    <Section title={COMPOSER.map}>
      <div className="flex flex-wrap items-start gap-4">
        <svg
          role="img"
          aria-label={label}
          viewBox={`0 0 ${WIDTH} ${height}`}
          className="w-full max-w-72 shrink-0"
        >
          {ALL.map((at) => {
            const { x, y } = place(at)
            return <circle key={at.name} cx={x} cy={y} r={3} className="fill-ui-fg-muted" opacity={0.45} />
          })}
          {certain.map(({ code, at }, index) => {
            const { x, y } = place(at)
            return (
              <g key={code}>
                <circle cx={x} cy={y} r={9} className="fill-ui-button-inverted" />
                <text
                  x={x}
                  y={y}
                  textAnchor="middle"
                  dominantBaseline="central"
                  fontSize={11}
                  fontWeight={600}
                  className="fill-ui-fg-on-color"
                >
                  {index + 1}
                </text>
              </g>
            )
          })}
        </svg>
        <div className="flex min-w-40 flex-1 flex-col gap-y-2">
          <Text size="small">{label}</Text>
          <ol className="txt-small flex list-inside list-decimal flex-col gap-y-1">
            {certain.map(({ code, parts: own }) => (
              <li key={code}>
                <span className="font-medium">{COMMUNES.get(code)?.name ?? code}</span>
                <span className="text-ui-fg-subtle">{`: ${own.map(({ name }) => name).join(", ")}`}</span>
              </li>
            ))}
          </ol>
          {uncertain.length > 0 && (
            <Text size="small" className="text-ui-fg-subtle">
              {`${COMPOSER.unknownCommune}: ${uncertain.map(({ name }) => name).join(", ")}`}
            </Text>
          )}
        </div>
      </div>
    </Section>
  )
}
