import type { Day } from "#domain/day"
import { fold } from "#domain/fold"
import type { SearchDocument } from "../documents"
import { FIELDS, type Field } from "../searchable"
import { spell } from "../text/telex"
import { writtenOf } from "../written"

/** What has no last day ends after everything that has one. */
const NEVER = 9999_12_31

/** A document as Meilisearch keeps it: what it searches, filters, counts and sorts by. */
export interface StoredDocument extends Pick<
  SearchDocument,
  "id" | "kind" | "group" | "stars" | "communes" | "price" | "inStock"
> {
  /** 0 for what can be bought, 1 for what tells of it. */
  shelf: number
  /** Its last day as a number, 20271231, because Meilisearch compares numbers alone. */
  ends: number
  /** The words of each field without accents. */
  folded: Record<Field, string>
  /** The words of each field that have an accent, in a spelling that Meilisearch's own folding leaves alone. */
  exact: Record<Field, string>
  _geo: { lat: number; lng: number } | null
}

export function toStoredDocument(document: SearchDocument): StoredDocument {
  const { fields } = writtenOf(document)
  const { id, kind, group, stars, communes, price, inStock, at, lastDay } = document
  return {
    ...{ id, kind, group, stars, communes, price, inStock },
    shelf: kind === "product" || kind === "gift-box" ? 0 : 1,
    ends: lastDay === null ? NEVER : toNumber(lastDay),
    folded: mapFields((field) => fields[field].folded),
    exact: mapFields((field) => fields[field].exact.filter(hasAccent).map(toExact)),
    _geo: at && { lat: at.latitude, lng: at.longitude },
  }
}

/** "2027-12-31" → 20271231. */
export function toNumber(day: Day): number {
  return Number(day.replaceAll("-", ""))
}

/** @param word lower case. */
export function hasAccent(word: string): boolean {
  return fold(word) !== word
}

/**
 * A word with its accents in ASCII: "phồng" → "zfphoong". It is Telex with the tone in front, where the start of a word
 * has it too, after a "z", with which no Vietnamese word begins, so that "sên" is not the English "seen". The level
 * tone is "z", as in Telex.
 */
export function toExact(word: string): string {
  const { letters, tone } = spell(word)
  return `z${tone || "z"}${letters}`
}

function mapFields(wordsOf: (field: Field) => string[]): Record<Field, string> {
  const texts = Object.fromEntries(FIELDS.map((field) => [field, wordsOf(field).join(" ")]))
  return texts as Record<Field, string>
}
