import type { GiftPlaces } from "#domain/gift-box/place-names"
import { loadPlaces } from "#seed/units/places"
import type { Place, Places } from "./places"

const collator = new Intl.Collator("vi")

/**
 * The provinces and communes of the seed, in the order of the Vietnamese alphabet. Only for the build, which runs
 * in the project's folder.
 */
export function readPlaces(): Places {
  const { provinces, communes } = loadPlaces("commerce/seed/data")
  return {
    provinces: sorted(provinces.map(({ code, name }) => ({ code, name }))),
    communes: sorted(
      communes.map(({ code, name, type }) => ({
        code,
        name: `${type.charAt(0).toUpperCase()}${type.slice(1)} ${name}`,
      })),
    ),
  }
}

let names: Map<string, string> | undefined

/** "Xã Đất Mũi" of an NSO code; undefined for one outside Cà Mau. */
export function communeName(code: string): string | undefined {
  names ??= new Map(readPlaces().communes.map((commune) => [commune.code, commune.name]))
  return names.get(code)
}

/** The same with the names that communes had before, for lists that were written then. */
export function readGiftPlaces(): GiftPlaces {
  const { provinces, communes } = loadPlaces("commerce/seed/data")
  const formed = new Map(communes.map(({ code, formedFrom }) => [code, formedFrom ?? ""]))
  return {
    provinces: sorted(provinces.map(({ code, name }) => ({ code, name }))),
    communes: readPlaces().communes.map((commune) => ({
      ...commune,
      formedFrom: formed.get(commune.code) ?? "",
    })),
  }
}

function sorted(places: Place[]): Place[] {
  return places.sort((a, b) => collator.compare(a.name, b.name))
}
