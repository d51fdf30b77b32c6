import type { SearchDocument, SearchKind } from "./documents"
import { FIELDS, type Field } from "./searchable"
import type { Reading, Word } from "./understand/query"
import { writtenOf, type Written, type WrittenDocument } from "./written"

/** Name before other names before producer before place before text. */
const FIELD_WEIGHT: Record<Field, number> = { name: 10, alias: 6.5, maker: 5, place: 3.5, kind: 3, text: 1.5 }

/** What a word counts of its field's weight, by how it is met. */
const MET = { exactly: 1, withoutAccents: 0.7, asStart: 0.6 } as const

/** All words of a name, the first of them first, and side by side. */
const WHOLE_NAME = 2.5
const FIRST_WORD = 0.6
const SIDE_BY_SIDE = 1.6
/** What is left of the weight of words that no field has all of. */
const SCATTERED = 0.7

/** Soft signals, each less than any word: nobody pays for a place. */
const KIND_WEIGHT: Record<SearchKind, number> = {
  product: 1.5,
  "gift-box": 1.2,
  producer: 1,
  place: 1,
  story: 0.2,
  certificate: 0,
}
const PER_STAR = 0.15
const IN_STOCK = 0.2
const IN_SEASON = 0.1

/** Orders the documents that a reading found, best first: by words, then by stars, stock and season, then by name. */
export function rank(documents: readonly SearchDocument[], { words }: Reading): SearchDocument[] {
  return documents
    .map((document) => ({ document, score: scoreOf(document, words) }))
    .sort((a, b) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1))
    .map(({ document }) => document)
}

function scoreOf(document: SearchDocument, words: readonly Word[]): number {
  const { kind, stars, inStock, boxes } = document
  const soft =
    KIND_WEIGHT[kind] +
    PER_STAR * ((stars ?? 3) - 3) +
    (inStock ? IN_STOCK : 0) +
    (boxes.length > 0 || kind === "gift-box" ? IN_SEASON : 0)
  if (words.length === 0) return soft
  const { fields: text, names } = writtenOf(document)
  return wordsMet(words, text) + nameFit(names, words) + neighbours(words, text) + soft
}

/** Words that are together in one field say more than words picked from all over a document. */
function wordsMet(words: readonly Word[], text: Record<Field, Written>): number {
  const inField = FIELDS.map((field) => words.map((word) => FIELD_WEIGHT[field] * meet(word, text[field])))
  const together = inField.filter((met) => met.every((weight) => weight > 0)).map(mean)
  const scattered = mean(words.map((_, index) => Math.max(...inField.map((met) => met[index] ?? 0))))
  return Math.max(SCATTERED * scattered, ...together)
}

function mean(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0) / weights.length
}

/** A loop without lists of its own: every letter typed meets every word of every field that is ranked. */
function meet({ exact, folded, prefix }: Word, { exact: written, folded: plain }: Written): number {
  const plainly = exact === folded
  let met = 0
  for (let at = 0; at < plain.length && met < MET.exactly; at += 1) {
    const word = plain[at] ?? ""
    const whole = word === folded
    if (!whole && (!prefix || !word.startsWith(folded))) continue
    const right = plainly || (written[at] ?? "").startsWith(exact)
    met = Math.max(met, (whole ? MET.exactly : MET.asStart) * (right ? 1 : MET.withoutAccents))
  }
  return met
}

/** How much of the name, Vietnamese or English, was asked for. */
function nameFit(names: WrittenDocument["names"], words: readonly Word[]): number {
  const fits = names.map(({ words: name, own }) => {
    const asked = name.filter((word) => words.some((one) => isStart(word, one)))
    const first = words[0] && name[0]?.startsWith(words[0].folded) ? FIRST_WORD : 0
    return own * (WHOLE_NAME * (asked.length / name.length) + first)
  })
  return Math.max(0, ...fits)
}

/** Words that stand side by side as they were typed belong together, in whatever field. */
function neighbours(words: readonly Word[], text: Record<Field, Written>): number {
  if (words.length < 2) return 0
  const beside = words.slice(1).map((word, index) => {
    const before = words[index]?.folded
    return FIELDS.some((field) => {
      const { folded } = text[field]
      return folded.some((one, at) => at > 0 && folded[at - 1] === before && isStart(one, word))
    })
  })
  return SIDE_BY_SIDE * mean(beside.map(Number))
}

function isStart(written: string, { folded, prefix }: Word): boolean {
  return prefix ? written.startsWith(folded) : written === folded
}
