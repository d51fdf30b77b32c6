import { fold } from "#domain/fold"
import type { SearchDocument } from "../documents"
import type { NamedPoint } from "../gazetteer"
import { FIELDS, searchableText } from "../searchable"
import { exactWords } from "../text/words"

/** What is known of a folded word. */
interface Entry {
  /** Indices of the documents that have it, rising. */
  documents: number[]
  /** As it is written, with how often. */
  forms: Map<string, number>
}

/** The words of the documents, by which a query is understood; made once from the documents. */
export interface Lexicon {
  gazetteer: readonly NamedPoint[]
  has(folded: string): boolean
  /** Every folded word, in the order of the alphabet. */
  words: readonly string[]
  /** Documents that have a word, or a word that begins so. */
  documentsWith(folded: string, prefix: boolean): ReadonlySet<number>
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
    const text = searchableText(document)
    for (const field of FIELDS) note(exactWords(text[field]), index)
  })
  const words = [...entries.keys()].sort()
  const found = new Map<string, ReadonlySet<number>>()

  function note(exact: readonly string[], index: number): void {
    let before = ""
    for (const word of exact) {
      const folded = fold(word)
      const entry = entries.get(folded) ?? { documents: [], forms: new Map<string, number>() }
      if (entry.documents.at(-1) !== index) entry.documents.push(index)
      entry.forms.set(word, (entry.forms.get(word) ?? 0) + 1)
      entries.set(folded, entry)
      if (before !== "") neighbours.add(`${before} ${folded}`)
      before = folded
    }
  }

  function documentsWith(folded: string, prefix: boolean): ReadonlySet<number> {
    const key = prefix ? `${folded}*` : folded
    const known = found.get(key)
    if (known) return known
    const matching = prefix ? startingWith(words, folded) : [folded]
    const set = new Set(matching.flatMap((word) => entries.get(word)?.documents ?? []))
    // Typing fills it letter by letter.
    if (found.size > 2000) found.clear()
    found.set(key, set)
    return set
  }

  return {
    gazetteer,
    words,
    documentsWith,
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
