import { existsSync } from "node:fs"
import path from "node:path"

import { loadPlaces, type Place } from "../../seed/units/places"

let places: Map<string, string> | undefined

/** An address on one line, from the house to the province, with today's units by their NSO codes. */
export function toAddressLine(to: { address: string; commune: string; province: string }): string {
  return [to.address, placeName(to.commune), placeName(to.province)].filter(Boolean).join(", ")
}

/** "xã Đất Mũi"; what is no code we know was typed as a name, and stays as it is. */
function placeName(code: string): string {
  places ??= new Map(Object.values(loadPlaces(seedFolder())).flat().map(named))
  return places.get(code) ?? code
}

function named({ code, type, name }: Place): [string, string] {
  return [code, `${type} ${name}`]
}

/** The build runs in a folder below commerce's own, without the registry's files. */
function seedFolder(): string {
  for (let folder = __dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const data = path.join(folder, "seed/data")
    if (existsSync(path.join(data, "communes.csv"))) return data
  }
  throw new Error("There is no seed/data/communes.csv above the engine: communes have no names without it.")
}
