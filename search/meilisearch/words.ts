import type { Word } from "../understand/query"
import { hasAccent, toExact } from "./fields"

/** Meilisearch looks at no more words of a query. */
const MOST_WORDS = 10

export interface WrittenQuery {
  q: string
  /** How much its hits count beside those of the other one. */
  weight: number
}

/**
 * A reading as Meilisearch is asked for it: without accents, and where accents were typed also with them, so that what
 * has them is among the first. Whatever the second finds the first does too.
 */
export function writeQueries(words: readonly Word[]): [folded: WrittenQuery, exact?: WrittenQuery] {
  const asked = words.slice(0, MOST_WORDS)
  const folded = { q: write(asked, ({ folded }) => folded), weight: 1 }
  const isPlain = !asked.some(({ exact }) => hasAccent(exact))
  // The start of a word that begins with a z would find the exact spellings, which all do.
  const meetsExact = asked.some(({ exact, folded }) => !hasAccent(exact) && folded.startsWith("z"))
  if (isPlain || meetsExact) return [folded]
  const exact = write(asked, (word) => (hasAccent(word.exact) ? toExact(word.exact) : word.folded))
  return [folded, { q: exact, weight: 2 }]
}

/** Meilisearch takes the last word as the start of one, unless a space follows. */
function write(words: readonly Word[], spell: (word: Word) => string): string {
  const text = words.map(spell).join(" ")
  return words.at(-1)?.prefix ? text : `${text} `
}
