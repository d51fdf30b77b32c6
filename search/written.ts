import { fold } from "#domain/fold"
import type { SearchDocument } from "./documents"
import { FIELDS, searchableText, type Field } from "./searchable"
import { exactWords } from "./text/words"

/** The words of a field, as they are written and without accents, at the same places. */
export interface Written {
  exact: string[]
  folded: string[]
}

/** A document in words. */
export interface WrittenDocument {
  fields: Record<Field, Written>
  /** Its Vietnamese and its English name, without accents. */
  names: string[][]
}

const known = new WeakMap<SearchDocument, WrittenDocument>()

/** Takes a document apart, once. */
export function writtenOf(document: SearchDocument): WrittenDocument {
  const written = known.get(document)
  if (written) return written
  const text = searchableText(document)
  const fields = Object.fromEntries(FIELDS.map((field) => [field, toWritten(text[field])]))
  const names = [document.name, document.nameEn ?? ""].map((name) => exactWords(name).map(fold))
  const made = { fields: fields as Record<Field, Written>, names: names.filter(({ length }) => length > 0) }
  known.set(document, made)
  return made
}

function toWritten(text: string): Written {
  const exact = exactWords(text)
  return { exact, folded: exact.map(fold) }
}
