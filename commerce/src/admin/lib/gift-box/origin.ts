import type { PartChoice } from "../../../../domain/gift-box/gift-box"

/** What a box has from one commune. */
export interface Origin {
  code: string
  at: { lat: number; lon: number }
  parts: PartChoice[]
}

/** Where the products of a box are from, and those for which one commune is not certain. */
export function originsOf(parts: readonly PartChoice[]): { certain: Origin[]; uncertain: PartChoice[] } {
  const certain = new Map<string, Origin>()
  const uncertain: PartChoice[] = []
  for (const part of parts) {
    const [code] = part.communes
    if (part.at === null || code === undefined || part.communes.length > 1) uncertain.push(part)
    else {
      const known = certain.get(code)
      if (known) known.parts.push(part)
      else certain.set(code, { code, at: part.at, parts: [part] })
    }
  }
  return { certain: [...certain.values()], uncertain }
}

/** Degrees to the drawing: as wide as `width`, north up, a degree of longitude shortened as it is at that latitude. */
export function projection(
  points: readonly { lat: number; lon: number }[],
  width: number,
  margin: number,
): { height: number; place: (at: { lat: number; lon: number }) => { x: number; y: number } } {
  const lats = points.map(({ lat }) => lat)
  const lons = points.map(({ lon }) => lon)
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const [west, east] = [Math.min(...lons), Math.max(...lons)]
  const shortened = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = (width - 2 * margin) / ((east - west) * shortened)
  return {
    height: Math.round((north - south) * scale + 2 * margin),
    place: ({ lat, lon }) => ({
      x: margin + (lon - west) * shortened * scale,
      y: margin + (north - lat) * scale,
    }),
  }
}
