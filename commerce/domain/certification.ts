import { addDays, addMonths, daysBetween, earliestDay, precisionOf, type Day, type DayPrecision } from "./day"

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
export const VALIDITY_MONTHS = 36

/** Who recognises: which one for how many stars and when, says `levelOn` in recognition-checks.ts. */
export const LEVELS = ["district", "province", "centre"] as const
export type Level = (typeof LEVELS)[number]

/** What a recognition rests on: the official decision, or a report in the press not yet checked against it. */
export const EVIDENCE = ["decision", "press"] as const
export type Evidence = (typeof EVIDENCE)[number]

/** A recognition of one product as its record has it; dates are those of the decision. */
export interface Recognition {
  /** Address part of its own page; it never changes. */
  slug: string
  stars: Stars
  /** Points of 100; null where no source gives them. */
  score: number | null
  /** Null where no source says who recognised. */
  level: Level | null
  /** The round it was given in, e.g. "2023-province-4star". */
  batch: string
  /** Null where no source gives the number of the decision. */
  decisionNo: string | null
  /** As the source has it: "2024", "2024-01" or "2024-01-15", by `precision`. */
  recognisedOn: string
  precision: DayPrecision
  /** The first day without effect, where the decision prints one earlier than 36 months after issue. */
  expiresOn: Day | null
  /** The first day without effect, in the form of its own precision; null while not withdrawn. */
  withdrawnOn: string | null
  withdrawalReason: string | null
  /** The first day on which the recognition that renewed or upgraded this one took its place. */
  supersededOn: Day | null
  evidence: Evidence
  /** Where the statement is found: the decision's own address, or the press report; null where there is only a scan. */
  sourceUrl: string | null
  /** The scan of the decision. */
  document: DecisionDocument | null
}

export interface DecisionDocument {
  name: string
  url: string
  /** Of the file's bytes, in lower case hexadecimal. */
  sha256: string
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

/** The first day after the term, whatever happened before: as the decision prints it, else 36 months after issue. */
export function termEnd(recognition: Recognition): Day {
  return recognition.expiresOn ?? addMonths(issuedOn(recognition), VALIDITY_MONTHS)
}

/** The first day on which a recognition no longer holds: its term, withdrawal or successor, whichever comes first. */
export function endsOn(recognition: Recognition): Day {
  const days = [termEnd(recognition), withdrawalDay(recognition), recognition.supersededOn ?? undefined]
  return days.reduce<Day>(
    (first, day) => (day !== undefined && day < first ? day : first),
    termEnd(recognition),
  )
}

/**
 * The recognitions of one product with each ended by the next one that began in its term: a renewal or an upgrade
 * takes the place of what it renews.
 */
export function inSuccession(recognitions: readonly Recognition[]): Recognition[] {
  return recognitions.map((recognition) => {
    const successors = recognitions
      .map(issuedOn)
      .filter((issued) => issued > issuedOn(recognition) && issued < endsOn(recognition))
    const [first] = successors.toSorted()
    return first === undefined ? recognition : { ...recognition, supersededOn: first }
  })
}

export function holdsOn(recognition: Recognition, day: Day): boolean {
  return issuedOn(recognition) <= day && day < endsOn(recognition)
}

/** Days before its end at which a recognition is due for renewal. */
export const RENEWAL_DAYS = [30, 90, 180] as const

/** Where a record stands on a day, as the desk and the look-up say it; `candidate` has no recognition at all. */
export const RECORD_STATUSES = [
  "candidate",
  "not-yet",
  "holding",
  "ends-within-180",
  "ends-within-90",
  "ends-within-30",
  "ended",
  "withdrawn",
  "superseded",
] as const
export type RecordStatus = (typeof RECORD_STATUSES)[number]

/** The status of a record, derived for a day and never stored. */
export function statusOn(recognition: Recognition, day: Day): RecordStatus {
  if (day < issuedOn(recognition)) return "not-yet"
  const end = endsOn(recognition)
  if (day >= end) {
    const withdrawal = withdrawalDay(recognition)
    if (withdrawal !== undefined && withdrawal <= day) return "withdrawn"
    return recognition.supersededOn === end ? "superseded" : "ended"
  }
  const left = daysBetween(day, end)
  const due = RENEWAL_DAYS.find((days) => left <= days)
  return due === undefined ? "holding" : `ends-within-${due}`
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

/** The first day of a withdrawal, by the earliest reading of how it is written. */
export function withdrawalDay({ withdrawnOn }: Pick<Recognition, "withdrawnOn">): Day | undefined {
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
