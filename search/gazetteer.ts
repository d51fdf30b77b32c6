/** Degrees. */
export interface Point {
  latitude: number
  longitude: number
}

/** A name that «gần …» can be followed by: a commune of 2025, a former district, or a place of ours. */
export interface NamedPoint {
  /** As it is shown: "xã Đất Mũi", "huyện Ngọc Hiển cũ". */
  name: string
  /** Folded words by which it is called: "dat mui". */
  called: string[]
  at: Point
}

const KM_PER_DEGREE = 111.2

/** Whole kilometres as the crow flies; good to a few parts in a thousand over a province. */
export function kmBetween(a: Point, b: Point): number {
  const shrink = Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180)
  return Math.round(Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * shrink) * KM_PER_DEGREE)
}
