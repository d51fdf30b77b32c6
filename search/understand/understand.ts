import { isStopWord } from "./alternatives"
import { readConditions } from "./conditions"
import type { Lexicon } from "./lexicon"
import type { Query } from "./query"
import { readingsOf } from "./readings"
import { tokensOf } from "./tokens"

/** Words that are looked at; more than ten are common in a question asked in full. */
const MOST_WORDS = 24

export interface UnderstandOptions {
  /** Whether the last word may be the start of a longer one. */
  typing: boolean
}

/** Makes of what was typed what an engine can look for: NFC or NFD, Telex, VNI, slips, missing spaces, conditions. */
export function understand(
  query: string,
  lexicon: Lexicon,
  { typing }: UnderstandOptions = { typing: !/\s$/.test(query) },
): Query {
  const { filters, near, rest } = readConditions(tokensOf(query), lexicon)
  const readings = readingsOf(rest.slice(0, MOST_WORDS), typing, lexicon)
  const conditional = near !== null || Object.keys(filters).length > 0
  const alone = conditional && rest.every(isStopWord)
  return { filters, near, readings: alone ? [{ words: [], mended: false, left: [] }] : readings }
}
