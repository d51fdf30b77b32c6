import { fold } from "#domain/fold"
import type { SearchDocument, SearchKind } from "./documents"
import { FIELDS, searchableText, type Field } from "./searchable"
import { exactWords } from "./text/words"
import type { Reading, Word } from "./understand/query"

/** Name before other names before producer before place before text. */
const FIELD_WEIGHT: Record<Field, number> = { name: 10, alias: 6.5, maker: 5, place: 3.5, text: 1.5 }

/** What a word counts of its field's weight, by how it is met. */
const MET = { exactly: 1, withoutAccents: 0.7, asStart: 0.75 } as const

/** All words of a name, the first of them first, and side by side. */
const WHOLE_NAME = 2.5
const FIRST_WORD = 0.6
const SIDE_BY_SIDE = 0.8

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

interface Written {
  exact: string[]
  folded: string[]
}

const known = new WeakMap<SearchDocument, Record<Field, Written>>()

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
  const text = writtenOf(document)
  const met = words.map((word) =>
    Math.max(...FIELDS.map((field) => FIELD_WEIGHT[field] * meet(word, text[field]))),
  )
  const mean = met.reduce((sum, weight) => sum + weight, 0) / words.length
  return mean + nameFit(document, words) + neighbours(words, text) + soft
}

function meet({ exact, folded, prefix }: Word, { exact: written, folded: plain }: Written): number {
  const at = plain.indexOf(folded)
  if (at >= 0) {
    const right = exact === folded || plain.some((one, index) => one === folded && written[index] === exact)
    return right ? MET.exactly : MET.withoutAccents
  }
  if (!prefix) return 0
  const starts = plain.flatMap((one, index) => (one.startsWith(folded) ? [written[index] ?? ""] : []))
  if (starts.length === 0) return 0
  const right = exact === folded || starts.some((one) => one.startsWith(exact))
  return MET.asStart * (right ? MET.exactly : MET.withoutAccents)
}

/** How much of the name, Vietnamese or English, was asked for. */
function nameFit({ name, nameEn }: SearchDocument, words: readonly Word[]): number {
  const fits = [name, nameEn ?? ""].map((one) => {
    const plain = exactWords(one).map(fold)
    if (plain.length === 0) return 0
    const asked = plain.filter((word) =>
      words.some(({ folded, prefix }) => (prefix ? word.startsWith(folded) : word === folded)),
    )
    const first = words[0] && plain[0]?.startsWith(words[0].folded) ? FIRST_WORD : 0
    return WHOLE_NAME * (asked.length / plain.length) + first
  })
  return Math.max(...fits)
}

/** Words that stand side by side as they were typed belong together. */
function neighbours(words: readonly Word[], text: Record<Field, Written>): number {
  if (words.length < 2) return 0
  const pairs = words.slice(1).map(({ folded, prefix }, index) => {
    const before = words[index]?.folded
    const field = FIELDS.find((one) =>
      text[one].folded.some(
        (word, at) =>
          word === before &&
          (prefix ? text[one].folded[at + 1]?.startsWith(folded) : text[one].folded[at + 1] === folded),
      ),
    )
    return field === undefined ? 0 : FIELD_WEIGHT[field] / FIELD_WEIGHT.name
  })
  return (2 * SIDE_BY_SIDE * pairs.reduce((sum, weight) => sum + weight, 0)) / pairs.length
}

function writtenOf(document: SearchDocument): Record<Field, Written> {
  const written = known.get(document)
  if (written) return written
  const text = searchableText(document)
  const of = (field: Field): Written => {
    const exact = exactWords(text[field])
    return { exact, folded: exact.map(fold) }
  }
  const made = {
    name: of("name"),
    alias: of("alias"),
    maker: of("maker"),
    place: of("place"),
    text: of("text"),
  }
  known.set(document, made)
  return made
}
