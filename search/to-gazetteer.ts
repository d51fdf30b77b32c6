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

const FORMER = /\((Huyện|Thành phố|Thị xã) ([^)]+)\)/g

/** The communes of 2025, and the former districts in the middle of the communes that were made of them. */
export function toGazetteer(communes: readonly CommuneOfToday[]): NamedPoint[] {
  const placed = communes.flatMap(({ centre, ...commune }) => (centre ? [{ ...commune, centre }] : []))
  const districts = new Map<string, Point[]>()
  for (const { centre, formedFrom } of placed) {
    const names = new Set(
      [...formedFrom.matchAll(FORMER)].map(([, type = "", name = ""]) => `${type} ${name}`),
    )
    for (const name of names) districts.set(name, [...(districts.get(name) ?? []), centre])
  }
  const today = placed.map(({ name, type, centre }) => ({
    name: `${type} ${name}`,
    called: [fold(name)],
    at: centre,
  }))
  const taken = new Set(today.flatMap(({ called }) => called))
  const former = [...districts].map(([name, centres]) => ({
    name: `${name.charAt(0).toLowerCase()}${name.slice(1)} cũ`,
    called: [fold(name.replace(/^(Huyện|Thành phố|Thị xã) /, ""))],
    at: middle(centres),
  }))
  return [...today, ...former.filter(({ called }) => !called.some((one) => taken.has(one)))]
}

function middle(points: readonly Point[]): Point {
  const mean = (values: number[]) => Number((values.reduce((a, b) => a + b, 0) / values.length).toFixed(4))
  return {
    latitude: mean(points.map(({ latitude }) => latitude)),
    longitude: mean(points.map(({ longitude }) => longitude)),
  }
}
