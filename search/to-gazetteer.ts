import { fold } from "#domain/fold"
import type { NamedPoint, Point } from "./gazetteer"

/** A commune of 2025 as the list of administrative units has it. */
export interface CommuneOfToday {
  name: string
  /** xã or phường. */
  type: string
  centre?: Point
  /** What it was formed from: "Xã Viên An (Huyện Ngọc Hiển); …". */
  formedFrom: string
}

const DISTRICT = /\((Huyện|Thành phố|Thị xã) ([^)]+)\)/g
const UNIT = /(Xã|Thị trấn) ([^(\d;]+?) *\(/g

/** The communes of 2025, and the former districts, towns and communes in the middle of what was made of them. */
export function toGazetteer(communes: readonly CommuneOfToday[]): NamedPoint[] {
  const placed = communes.flatMap(({ centre, ...commune }) => (centre ? [{ ...commune, centre }] : []))
  const former = new Map<string, Point[]>()
  for (const { centre, formedFrom } of placed) {
    const units = [DISTRICT, UNIT].flatMap((kind) => [...formedFrom.matchAll(kind)])
    const names = new Set(units.map(([, type = "", name = ""]) => `${type.toLowerCase()} ${name}`))
    for (const name of names) former.set(name, [...(former.get(name) ?? []), centre])
  }
  const today = placed.map(({ name, type, centre }) => named(`${type} ${name}`, name, centre))
  const earlier = [...former].map(([unit, centres]) =>
    named(`${unit} cũ`, unit.replace(/^(huyện|thành phố|thị xã|thị trấn|xã) /, ""), middle(centres)),
  )
  return firstOfEachName([...today, ...earlier])
}

function named(name: string, called: string, at: Point): NamedPoint {
  return { name, called: [fold(called)], at }
}

/** A name of today before a district before what the district was made of. */
function firstOfEachName(points: readonly NamedPoint[]): NamedPoint[] {
  const seen = new Set<string>()
  return points.filter(({ called }) => {
    const taken = called.some((one) => seen.has(one))
    for (const one of called) seen.add(one)
    return !taken
  })
}

function middle(points: readonly Point[]): Point {
  const mean = (values: number[]) => Number((values.reduce((a, b) => a + b, 0) / values.length).toFixed(4))
  return {
    latitude: mean(points.map(({ latitude }) => latitude)),
    longitude: mean(points.map(({ longitude }) => longitude)),
  }
}
