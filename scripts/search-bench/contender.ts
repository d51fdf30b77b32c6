import type { Day } from "#domain/day"
import type { SearchDocument } from "#search/documents"
import type { NamedPoint } from "#search/gazetteer"

/** What every engine is given. */
export interface Corpus {
  documents: SearchDocument[]
  gazetteer: NamedPoint[]
  today: Day
}

/** An engine with a corpus in it. */
export interface Opened {
  /** Ids of the best hits, the best first. */
  find(query: string, limit: number): Promise<string[]>
  close(): Promise<void>
}

export interface Contender {
  name: string
  /** What keeps it from being measured here; null when nothing does. */
  missing: string | null
  open(corpus: Corpus): Promise<Opened>
  /** Documents of the corpus by which its speed is measured besides today's catalogue. */
  manyDocuments: number
  /** What a browser loads for it, as a module that esbuild bundles; null for a server. */
  browserCode: string | null
}

/** The parts of a document that hold words; an engine without settings of its own is given all of them. */
const TEXT_FIELDS = [
  "name",
  "nameEn",
  "aliases",
  "detail",
  "communes",
  "formerPlace",
  "text",
] as const satisfies (keyof SearchDocument)[]

export type TextField = (typeof TEXT_FIELDS)[number]

export function eachTextField<Value>(value: (field: TextField) => Value): Record<TextField, Value> {
  return Object.fromEntries(TEXT_FIELDS.map((field) => [field, value(field)])) as Record<TextField, Value>
}

export function textsOf(document: SearchDocument): Record<TextField, string> {
  return eachTextField((field) => {
    const value = document[field]
    return Array.isArray(value) ? value.join(" ") : (value ?? "")
  })
}

/** For engines in this process, which hold nothing open. */
export const nothingToClose = (): Promise<void> => Promise.resolve()
