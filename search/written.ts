import { fold } from "#domain/fold"
import type { SearchDocument } from "./documents"
import { FIELDS, searchableText, type Field } from "./searchable"
import { exactWords, foldedWords } from "./text/words"

/** The words of a field, as they are written and without accents, at the same places. */
export interface Written {
  exact: string[]
  folded: string[]
}

/** A document in words. */
export interface WrittenDocument {
  fields: Record<Field, Written>
  /** Its names without accents, with how much each is its own: Vietnamese and English ones more than other words. */
  names: { words: string[]; own: number }[]
}

const OTHER_WORDS = 0.6

const known = new WeakMap<SearchDocument, WrittenDocument>()

/** Takes a document apart, once. */
export function writtenOf(document: SearchDocument): WrittenDocument {
  const written = known.get(document)
  if (written) return written
  const text = searchableText(document)
  const fields = Object.fromEntries(FIELDS.map((field) => [field, toWritten(text[field])]))
  const { name, nameEn, aliases } = document
  const own = [name, nameEn ?? ""].map((one) => ({ words: foldedWords(one), own: 1 }))
  const others = aliases.map((one) => ({ words: foldedWords(one), own: OTHER_WORDS }))
  const made = {
    fields: fields as Record<Field, Written>,
    names: [...own, ...others].filter(({ words }) => words.length > 0),
  }
  known.set(document, made)
  return made
}

function toWritten(text: string): Written {
  const exact = exactWords(text)
  return { exact, folded: exact.map(fold) }
}
