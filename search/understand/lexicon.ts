import { fold } from "#domain/fold"
import type { SearchDocument } from "../documents"
import type { NamedPoint } from "../gazetteer"
import { remembered } from "../remembered"
import { FIELDS, type Field } from "../searchable"
import { writtenOf, type Written } from "../written"
import { documentSet, type DocumentSet } from "./document-set"
import { STOP_WORDS } from "./stop-words"
import { slipCost, toHeard } from "./slips"

/** Fields that say what a document is; beside them `text` only speaks of other things. */
const TELLING: ReadonlySet<Field> = new Set(FIELDS.filter((field) => field !== "text"))
/** Fields whose words a slip may have been meant for. */
const MENDABLE: ReadonlySet<Field> = new Set(["name", "alias", "maker", "place"])

/** What is known of a folded word. */
interface Entry {
  /** Indices of the documents that have it, rising. */
  documents: number[]
  /** Those that have it in a telling field. */
  telling: number[]
  mendable: boolean
  /** As it is written, with how often. */
  forms: Map<string, number>
}

/** A place with one of its names in folded words. */
interface CalledPoint {
  point: NamedPoint
  words: string[]
}

interface Having {
  any: DocumentSet
  /** Where the word says what the document is. */
  telling: DocumentSet
}

interface Near {
  word: string
  cost: number
}

/** Words considered for one slip. */
const MOST_NEAR = 6

/** The words of the documents, by which a query is understood; made once from the documents. */
export interface Lexicon {
  /** Places whose name begins with a folded word, the longest name first. */
  placesBeginning(folded: string): readonly CalledPoint[]
  has(folded: string): boolean
  /** Documents that have a word, or a word that begins so. */
  documentsWith(folded: string, prefix: boolean): Having
  /** Known words that a typed one may have been meant for, cheapest first. */
  near(folded: string): readonly Near[]
  /** Whether two words stand side by side somewhere. */
  areNeighbours(before: string, after: string): boolean
  /** Whether a word is written so anywhere. */
  isWritten(exact: string): boolean
  /** The commonest way to write a folded word. */
  writtenAs(folded: string): string
}

export function createLexicon(
  documents: readonly SearchDocument[],
  gazetteer: readonly NamedPoint[],
): Lexicon {
  const entries = new Map<string, Entry>()
  const neighbours = new Set<string>()
  documents.forEach((document, index) => {
    const { fields } = writtenOf(document)
    for (const field of FIELDS) note(fields[field], index, field)
  })
  const words = [...entries.keys()].sort()
  const mendable = words.filter(isMendable).map(toHeard)

  function note({ exact, folded: plain }: Written, index: number, field: Field): void {
    let before = ""
    for (const [at, folded] of plain.entries()) {
      const word = exact[at] ?? folded
      const entry = entries.get(folded) ?? newEntry()
      if (entry.documents.at(-1) !== index) entry.documents.push(index)
      if (TELLING.has(field) && entry.telling.at(-1) !== index) entry.telling.push(index)
      entry.mendable ||= MENDABLE.has(field)
      entry.forms.set(word, (entry.forms.get(word) ?? 0) + 1)
      entries.set(folded, entry)
      if (before !== "") neighbours.add(`${before} ${folded}`)
      before = folded
    }
  }

  /** Numbers and the words around what is looked for are never what was meant. */
  function isMendable(word: string): boolean {
    const entry = entries.get(word)
    return (
      entry?.mendable === true &&
      !/^\d/.test(word) &&
      ![...entry.forms.keys()].every((form) => STOP_WORDS.has(form))
    )
  }

  const setOf = (members: readonly number[]) => documentSet(documents.length, members)
  const documentsWith = remembered((key): Having => {
    const matching = key.endsWith("*") ? startingWith(words, key.slice(0, -1)) : [key]
    const own = matching.flatMap((word) => entries.get(word) ?? [])
    return {
      any: setOf(own.flatMap(({ documents }) => documents)),
      telling: setOf(own.flatMap(({ telling }) => telling)),
    }
  })

  const near = remembered((folded): readonly Near[] => {
    const typed = toHeard(folded)
    return mendable
      .map((word) => ({ word: word.word, cost: word.word === folded ? Infinity : slipCost(typed, word) }))
      .filter(({ cost }) => cost < Infinity)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, MOST_NEAR)
  })

  const places = toPlaces(gazetteer)
  return {
    placesBeginning: (folded) => places.get(folded) ?? [],
    documentsWith: (folded, prefix) => documentsWith(prefix ? `${folded}*` : folded),
    near,
    has: (folded) => entries.has(folded),
    areNeighbours: (before, after) => neighbours.has(`${before} ${after}`),
    isWritten: (exact) => entries.get(fold(exact))?.forms.has(exact) ?? false,
    writtenAs(folded) {
      const forms = [...(entries.get(folded)?.forms ?? [])]
      return forms.sort(([, a], [, b]) => b - a)[0]?.[0] ?? folded
    },
  }
}

function startingWith(words: readonly string[], start: string): string[] {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? "") < start) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (let at = low; words[at]?.startsWith(start); at += 1) found.push(words[at] ?? "")
  return found
}

function newEntry(): Entry {
  return { documents: [], telling: [], mendable: false, forms: new Map() }
}

function toPlaces(gazetteer: readonly NamedPoint[]): Map<string, CalledPoint[]> {
  const called = gazetteer.flatMap((point) => point.called.map((name) => ({ point, words: name.split(" ") })))
  const places = new Map<string, CalledPoint[]>()
  for (const place of called.sort((a, b) => b.words.length - a.words.length)) {
    const first = place.words[0] ?? ""
    places.set(first, [...(places.get(first) ?? []), place])
  }
  return places
}
