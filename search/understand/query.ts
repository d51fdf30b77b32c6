import type { Filters } from "../port"
import type { NamedPoint } from "../gazetteer"

/** A word to look for. */
export interface Word {
  /** NFC, lower case, with the accents that count; without accents where none were typed. */
  exact: string
  /** Without accents: what engines match by. */
  folded: string
  /** Whether the start of a longer word is enough: the last word while it is typed. */
  prefix: boolean
}

/** One way to take what was typed. */
export interface Reading {
  /** All of them must be there. */
  words: Word[]
  /** Whether the words are not those typed: a slip mended, Telex undone, spaces put in. */
  mended: boolean
  /** Typed words that this reading does without. */
  left: string[]
}

export interface Query {
  /** Conditions read out of the words. */
  filters: Filters
  near: NamedPoint | null
  /** Most likely first; the first one with a hit answers. One without words when there are conditions alone, or no reading at all. */
  readings: Reading[]
}
