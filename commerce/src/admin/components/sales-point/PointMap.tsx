import { Text } from "@medusajs/ui"

import type { SalesPoint } from "../../../../domain/sales-point"
import { COMMUNES } from "../../lib/gift-box/communes"
import { projection } from "../../lib/gift-box/origin"
import { kilometresBetween } from "../../lib/sales-point/distance"
import { POINT_FORM } from "../../lib/words/sales-point"
import { Section } from "../Section"

const WIDTH = 280
const MARGIN = 14
const ALL = [...COMMUNES.values()]
const { height, place } = projection(ALL, WIDTH, MARGIN)

interface PointMapProps {
  at: SalesPoint["at"]
  /** NSO code; empty outside the province. */
  commune: string
}

/** Where the typed coordinates lie among the communes of Cà Mau, so that a slip of the keyboard is seen. */
export function PointMap({ at, commune }: PointMapProps) {
  const own = COMMUNES.get(commune)
  const spot = at && place({ lat: at.latitude, lon: at.longitude })
  const isOnMap = spot !== null && spot.x >= 0 && spot.x <= WIDTH && spot.y >= 0 && spot.y <= height
  const words = at === null ? POINT_FORM.noPlace : wordsOf(at)
  return (
    <Section title={POINT_FORM.map}>
      <svg role="img" aria-label={words} viewBox={`0 0 ${WIDTH} ${height}`} className="w-full max-w-72">
        {[...COMMUNES].map(([code, centre]) => {
          const { x, y } = place(centre)
          const isOwn = code === commune
          return (
            <circle
              key={code}
              cx={x}
              cy={y}
              r={isOwn ? 4 : 3}
              className={isOwn ? "fill-ui-fg-interactive" : "fill-ui-fg-muted"}
              opacity={isOwn ? 1 : 0.45}
            />
          )
        })}
        {isOnMap && (
          <>
            <circle cx={spot.x} cy={spot.y} r={9} className="fill-ui-button-inverted" opacity={0.25} />
            <circle cx={spot.x} cy={spot.y} r={5} className="fill-ui-button-inverted" />
          </>
        )}
      </svg>
      <Text size="small">{words}</Text>
      {at !== null && own !== undefined && (
        <Text size="small" className="text-ui-fg-subtle">
          {POINT_FORM.fromCentre(own.name, formatDistance(kilometresBetween(at, own)))}
        </Text>
      )}
      {at !== null && !isOnMap && (
        <Text size="small" className="text-ui-fg-error">
          {POINT_FORM.offMap}
        </Text>
      )}
    </Section>
  )
}

function wordsOf({ latitude, longitude }: NonNullable<SalesPoint["at"]>): string {
  return POINT_FORM.onMap(formatDegrees(latitude), formatDegrees(longitude))
}

function formatDegrees(degrees: number): string {
  return degrees.toLocaleString("vi-VN", { maximumFractionDigits: 6 })
}

function formatDistance(kilometres: number): string {
  return kilometres < 1
    ? POINT_FORM.near
    : POINT_FORM.kilometres(kilometres.toLocaleString("vi-VN", { maximumFractionDigits: 1 }))
}
