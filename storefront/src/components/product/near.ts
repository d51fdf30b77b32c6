import type { CatalogueProducer } from "#domain/catalogue"
import { communeCentres } from "../places/centres"

/** An afternoon on a motorbike or a boat. */
const NEAR_KM = 30
const KM_PER_DEGREE = 111.2

/** The commune a producer is certain to be in. */
export function certainCommune(producer: CatalogueProducer | undefined): string | undefined {
  return producer?.communes.length === 1 ? producer.communes[0]?.code : undefined
}

/** Whole kilometres from the middle of one commune to that of another; undefined when far or not known. */
export function nearbyKm(from: string | undefined, to: string | undefined): number | undefined {
  const a = from === undefined ? undefined : communeCentres().get(from)
  const b = to === undefined ? undefined : communeCentres().get(to)
  if (!a || !b) return undefined
  const shrink = Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180)
  const km = Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * shrink) * KM_PER_DEGREE
  return km <= NEAR_KM ? Math.round(km) : undefined
}
