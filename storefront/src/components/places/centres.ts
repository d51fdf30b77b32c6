import { loadPlaces } from "#seed/units/places"

export interface Spot {
  latitude: number
  longitude: number
}

let centres: ReadonlyMap<string, Spot> | undefined

/** The middle of each commune of Cà Mau by its NSO code. Only for the build, which runs in the project's folder. */
export function communeCentres(): ReadonlyMap<string, Spot> {
  centres ??= new Map(
    loadPlaces("commerce/seed/data").communes.flatMap(({ code, centre }) => (centre ? [[code, centre]] : [])),
  )
  return centres
}
