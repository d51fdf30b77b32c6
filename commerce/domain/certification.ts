import { addDays, addMonths, earliestDay, precisionOf, type Day, type DayPrecision } from "./day"

/**
 * The groups of today's programme (148/QĐ-TTg of 24/2/2023, kept from 919/QĐ-TTg) under short names:
 * food · beverage · herbal = medicinal plants and their products · handicraft · ornamental = living ornaments ·
 * tourism = community and eco-tourism services.
 */
export const GROUPS = ["food", "beverage", "herbal", "handicraft", "ornamental", "tourism"] as const
export type Group = (typeof GROUPS)[number]

/** The groups this shop publishes: foods, drinks, crafts and services. */
const PUBLISHED_GROUPS: readonly Group[] = ["food", "beverage", "handicraft", "tourism"]

/** Only 3, 4 and 5 stars are recognised (148/QĐ-TTg); 1 and 2 are scores without a certificate. */
export const STARS = [3, 4, 5] as const
export type Stars = (typeof STARS)[number]

/** A recognition holds 36 months from its issue, for every number of stars. */
const VALIDITY_MONTHS = 36

export interface Recognition {
  stars: Stars
  /** The round it was given in, e.g. "2023-province-4star". */
  batch: string
  /** As the source has it: "2024", "2024-01" or "2024-01-15", by `precision`. */
  recognisedOn: string
  precision: DayPrecision
  /** The first day without effect, in the form of its own precision; null while not withdrawn. */
  withdrawnOn: string | null
  withdrawalReason: string | null
  sourceUrl: string
}

/** What the rule needs to know of a product. */
export interface Certifiable {
  group: Group
  alcohol: boolean
  /** Null where no source names the producer. */
  producer: string | null
  recognitions: readonly Recognition[]
}

/** Why a product is where it is on a given day. */
export type Reason =
  | "holding"
  | "service"
  | "producer-unnamed"
  | "candidate"
  | "not-yet"
  | "ended"
  | "withdrawn"
  | "alcohol"
  | "group"

/**
 * - `for-sale`: published with stars and a price.
 * - `shown`: published with stars, but nobody to buy it from here (a service, or a producer that no source names).
 * - `lapsed`: its address stays and says that the stars are over; no stars, no price.
 * - `hidden`: no public address: never recognised, alcohol, or outside the groups.
 */
export type Standing =
  | { state: "for-sale" | "shown"; reason: Reason; recognition: Recognition; lastDay: Day }
  | { state: "lapsed"; reason: Reason; recognition: Recognition; lastDay: Day }
  | { state: "hidden"; reason: Reason }

export function issuedOn(recognition: Recognition): Day {
  return earliestDay(recognition.recognisedOn, recognition.precision)
}

/** The first day on which a recognition no longer holds: 36 months after issue, or its withdrawal if that is earlier. */
export function endsOn(recognition: Recognition): Day {
  const term = addMonths(issuedOn(recognition), VALIDITY_MONTHS)
  const withdrawal = withdrawalDay(recognition)
  return withdrawal !== undefined && withdrawal < term ? withdrawal : term
}

export function holdsOn(recognition: Recognition, day: Day): boolean {
  return issuedOn(recognition) <= day && day < endsOn(recognition)
}

/**
 * The one rule of what is published. It decides alike for page, list, search, cart, gift box and QR code.
 */
export function standingOn(product: Certifiable, day: Day): Standing {
  if (product.recognitions.length === 0) return { state: "hidden", reason: "candidate" }
  if (product.alcohol) return { state: "hidden", reason: "alcohol" }
  if (!PUBLISHED_GROUPS.includes(product.group)) return { state: "hidden", reason: "group" }

  const holding = strongest(product.recognitions.filter((recognition) => holdsOn(recognition, day)))
  if (holding) {
    const sold =
      product.group === "tourism" ? "service" : product.producer === null ? "producer-unnamed" : "holding"
    const state = sold === "holding" ? "for-sale" : "shown"
    return { state, reason: sold, recognition: holding, lastDay: addDays(endsOn(holding), -1) }
  }

  const latest = lastToEnd(product.recognitions.filter((recognition) => issuedOn(recognition) <= day))
  if (!latest) return { state: "hidden", reason: "not-yet" }
  const withdrawal = withdrawalDay(latest)
  const reason = withdrawal !== undefined && withdrawal <= day ? "withdrawn" : "ended"
  return { state: "lapsed", reason, recognition: latest, lastDay: addDays(endsOn(latest), -1) }
}

export function isPublished(
  standing: Standing,
): standing is Extract<Standing, { state: "for-sale" | "shown" }> {
  return standing.state === "for-sale" || standing.state === "shown"
}

function withdrawalDay({ withdrawnOn }: Recognition): Day | undefined {
  return withdrawnOn === null ? undefined : earliestDay(withdrawnOn, precisionOf(withdrawnOn))
}

function strongest(recognitions: readonly Recognition[]): Recognition | undefined {
  return recognitions.toSorted((a, b) => b.stars - a.stars || latestEndFirst(a, b))[0]
}

function lastToEnd(recognitions: readonly Recognition[]): Recognition | undefined {
  return recognitions.toSorted(latestEndFirst)[0]
}

function latestEndFirst(a: Recognition, b: Recognition): number {
  return endsOn(b).localeCompare(endsOn(a))
}
