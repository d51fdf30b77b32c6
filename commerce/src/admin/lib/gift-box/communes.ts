import { parse } from "csv-parse/browser/esm/sync"

import communesCsv from "../../../../seed/data/communes.csv?raw"
import provincesCsv from "../../../../seed/data/provinces.csv?raw"

interface Row {
  code: string
  name: string
  type: string
}
interface CommuneRow extends Row {
  centroid_lat: string
  centroid_lng: string
}

export interface Commune {
  /** "xã Đất Mũi" */
  name: string
  lat: number
  lon: number
}

const read = <Kind extends Row>(csv: string): Kind[] => parse(csv, { columns: true, skip_empty_lines: true })

/** The 64 communes of today's Cà Mau by their NSO code. */
export const COMMUNES: ReadonlyMap<string, Commune> = new Map(
  read<CommuneRow>(communesCsv).map(({ code, name, type, centroid_lat, centroid_lng }) => [
    code,
    { name: `${type} ${name}`, lat: Number(centroid_lat), lon: Number(centroid_lng) },
  ]),
)

/** The 34 provinces by their NSO code, Cà Mau first, the others by name. */
export const PROVINCES: readonly { code: string; name: string }[] = read<Row>(provincesCsv)
  .map(({ code, name }) => ({ code, name }))
  .sort((a, b) => Number(b.code === "96") - Number(a.code === "96") || a.name.localeCompare(b.name, "vi"))
