import { communeCentres, type Spot } from "../places/centres"

const WIDTH = 320
/** Room around the dots: a commune reaches further than its middle, and a pin has a width. */
const MARGIN = 34
/** Two pins nearer to each other than this would hide each other's number. */
const PIN = 19

interface Point {
  x: number
  y: number
}

export interface ProvinceMap {
  width: number
  height: number
  /** Path of the communes; drawn with a round stroke each is a dot. */
  dots: string
  pins: (Point & { number: number })[]
}

/** What has no place, or one outside the province, gets no pin; the others keep their number of the list. */
export function drawProvince(spots: readonly (Spot | null)[]): ProvinceMap {
  const communes = [...communeCentres().values()]
  const { height, place } = projection(communes)
  const pins: ProvinceMap["pins"] = []
  for (const [index, spot] of spots.entries()) {
    const at = spot && place(spot)
    if (!at || at.x < 0 || at.x > WIDTH || at.y < 0 || at.y > height) continue
    pins.push({ number: index + 1, ...besides(at, pins) })
  }
  const dots = communes.map(place).map(({ x, y }) => `M${x} ${y}h0`)
  return { width: WIDTH, height, dots: dots.join(""), pins }
}

/** A degree of longitude is shorter than one of latitude; at this size a cylinder is as good as the globe. */
function projection(spots: readonly Spot[]) {
  const [south, north] = range(spots.map(({ latitude }) => latitude))
  const [west, east] = range(spots.map(({ longitude }) => longitude))
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = (WIDTH - 2 * MARGIN) / ((east - west) * shrink)
  return {
    height: Math.round((north - south) * scale) + 2 * MARGIN,
    place: ({ latitude, longitude }: Spot) => ({
      x: Math.round(MARGIN + (longitude - west) * shrink * scale),
      y: Math.round(MARGIN + (north - latitude) * scale),
    }),
  }
}

function range(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)]
}

/** Moved to the right as far as it takes to be seen. */
function besides(at: Point, others: readonly Point[]): Point {
  const hidden = others.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < PIN)
  return hidden && at.x + PIN <= WIDTH ? besides({ ...at, x: at.x + 4 }, others) : at
}
