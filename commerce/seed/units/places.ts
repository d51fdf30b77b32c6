import { Faults } from "../faults"
import { readFiles } from "../read-files"
import { readTable } from "../read-table"

/** A commune or province of today with its NSO code: 64 communes of Cà Mau, 34 provinces of the country. */
export interface Place {
  code: string
  name: string
  /** xã or phường; tỉnh or thành phố. */
  type: string
  /** Middle of the area in degrees; only communes have one. */
  centre?: { latitude: number; longitude: number }
  /** The units before July 2025 that a commune was formed from; only communes have them. */
  formedFrom?: string
}

/** @throws RegistryError listing every fault of the two tables in `directory`. */
export function loadPlaces(directory: string): { communes: Place[]; provinces: Place[] } {
  const files = readFiles(directory)
  const faults = new Faults()
  const toPlaces = (file: "communes.csv" | "provinces.csv"): Place[] =>
    readTable(file, files[file], faults).map((row) => ({
      code: row.raw("code"),
      name: row.raw("name"),
      type: row.raw("type"),
      ...(file === "communes.csv" && {
        centre: { latitude: Number(row.raw("centroid_lat")), longitude: Number(row.raw("centroid_lng")) },
        formedFrom: row.raw("formed_from"),
      }),
    }))
  const places = { communes: toPlaces("communes.csv"), provinces: toPlaces("provinces.csv") }
  faults.throwIfAny()
  return places
}
