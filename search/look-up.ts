import type { MarkKind } from "#domain/catalogue"
import type { Evidence, RecordStatus, Stars } from "#domain/certification"
import type { Day } from "#domain/day"
import { fold } from "#domain/fold"

/** What anybody can look up: every record of a recognition, every candidate, and the marks that are no stars. */
export type LookUpEntry = RecognitionEntry | CandidateEntry | MarkEntry

interface Named {
  name: string
  nameEn: string | null
  /** Producer of a product, owner of a mark; null where no source names one. */
  maker: string | null
}

export interface RecognitionEntry extends Named {
  kind: "recognition"
  /** Address part of the certificate's page. */
  slug: string
  /** Address part of the product's page; null for a product without one. */
  handle: string | null
  stars: Stars
  decisionNo: string | null
  /** On the day of the recording. */
  status: RecordStatus
  lastDay: Day
  evidence: Evidence
  /** Web address; null where there is only a scan. */
  source: string | null
}

export interface CandidateEntry extends Named {
  kind: "candidate"
  /** Rows of Phụ lục 2 of Kế hoạch 47/KH-UBND it stands in. */
  rows: number[]
}

export interface MarkEntry extends Named {
  kind: "mark"
  mark: MarkKind
  number: string | null
  source: string
}

/** A part within a word counts from this length on; shorter ones are in half of all words. */
const PART_FROM = 3

/**
 * Every entry that has all the words of the query, or parts of them, the closest first. Accents, case, and the form of
 * Unicode make no difference; without a letter or a digit in the query there are no hits.
 */
export function lookUp(entries: readonly LookUpEntry[], query: string): LookUpEntry[] {
  const words = toWords(query)
  if (words.length === 0) return []
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || newestFirst(a.entry, b.entry))
    .map(({ entry }) => entry)
}

/** 0 where a word is missing. */
function scoreOf(entry: LookUpEntry, words: readonly string[]): number {
  const fields = fieldsOf(entry)
  const scores = words.map((word) =>
    Math.max(...fields.map(({ text, weight }) => weight * match(word, text))),
  )
  if (scores.includes(0)) return 0
  const whole = toWords(entry.name).join(" ") === words.join(" ") ? 100 : 0
  return whole + scores.reduce((sum, score) => sum + score, 0)
}

function fieldsOf(entry: LookUpEntry): { text: string[]; weight: number }[] {
  return [
    { text: toWords(entry.name), weight: 4 },
    { text: toWords(entry.nameEn ?? ""), weight: 3 },
    { text: toWords(entry.maker ?? ""), weight: 2 },
    { text: toWords(numbersOf(entry)), weight: 2 },
  ]
}

function numbersOf(entry: LookUpEntry): string {
  if (entry.kind === "recognition") return `${entry.decisionNo ?? ""} ${entry.slug}`
  return entry.kind === "mark" ? (entry.number ?? "") : ""
}

/** A whole word is closer than its beginning, and that closer than a part. */
function match(word: string, text: readonly string[]): number {
  if (text.includes(word)) return 3
  if (word.length > 1 && text.some((other) => other.startsWith(word))) return 2
  return word.length >= PART_FROM && text.some((other) => other.includes(word)) ? 1 : 0
}

function toWords(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
}

function newestFirst(a: LookUpEntry, b: LookUpEntry): number {
  const dayOf = (entry: LookUpEntry) => (entry.kind === "recognition" ? entry.lastDay : "")
  return dayOf(b).localeCompare(dayOf(a)) || a.name.localeCompare(b.name, "vi")
}
