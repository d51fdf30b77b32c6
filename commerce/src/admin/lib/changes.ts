import type { DayPrecision } from "../../../domain/day"
import type { Change, Column, Columns } from "./api"
import { formatLoose, formatWritten } from "./dates"
import { COLUMN_WORDS, COMMON, EVIDENCE_WORDS, LEVEL_WORDS, PRECISION_WORDS, UNKNOWN } from "./words"

export interface ColumnChange {
  column: Column
  label: string
  before: string
  after: string
}

const COLUMNS = Object.keys(COLUMN_WORDS) as Column[]

/** What a change did to each column, in words; a creation lists what was entered. */
export function columnChanges({ before, after }: Pick<Change, "before" | "after">): ColumnChange[] {
  return COLUMNS.filter((column) => !isSame(before?.[column], after?.[column])).map((column) => ({
    column,
    label: COLUMN_WORDS[column],
    before: columnInWords(column, before ?? {}),
    after: columnInWords(column, after ?? {}),
  }))
}

/** Fields whose column is named otherwise. */
const COLUMN_OF: Partial<Record<string, Column>> = {
  decisionNo: "decision_no",
  expiresOn: "expires_on",
  sourceUrl: "source_url",
  supersedes: "superseded_on",
}

/** One field of an import's preview as a reader says it; the server gives its value as the record keeps it. */
export function fieldInWords(field: string, value: string | null): string {
  if (value !== null && field === "recognisedOn") return formatLoose(value)
  const column = COLUMN_OF[field] ?? COLUMNS.find((name) => name === field)
  return column === undefined ? (value ?? UNKNOWN) : columnInWords(column, { [column]: value })
}

/** One column of a record as a reader says it. */
function columnInWords(column: Column, columns: Columns): string {
  const value = columns[column]
  if (value === null || value === undefined || value === "") return UNKNOWN
  if (column === "document") return documentName(value)
  const text = String(value)
  if (column === "stars") return COMMON.stars(Number(text))
  if (column === "score") return formatScore(Number(text))
  if (column === "level") return wordFor(LEVEL_WORDS, text)
  if (column === "evidence") return wordFor(EVIDENCE_WORDS, text)
  if (column === "precision") return wordFor(PRECISION_WORDS, text)
  if (column === "recognised_on") return formatWritten(text, precisionOf(columns.precision))
  if (column === "expires_on" || column === "withdrawn_on" || column === "superseded_on")
    return formatLoose(text)
  return text
}

/** "82,5" */
export function formatScore(score: number): string {
  return score.toLocaleString("vi-VN")
}

function precisionOf(value: unknown): DayPrecision {
  return value === "month" || value === "quarter" || value === "year" ? value : "day"
}

function wordFor(words: Record<string, string>, value: string): string {
  return words[value] ?? value
}

function documentName(value: unknown): string {
  return typeof value === "object" && value !== null && "name" in value ? String(value.name) : UNKNOWN
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
