import type { Evidence, Level, Recognition, Stars } from "../../../domain/certification"
import { parseDay, type Day, type DayPrecision } from "../../../domain/day"
import { contradictionsOf, possibleLevels } from "../../../domain/recognition-checks"
import type { RecognitionForm } from "../../../domain/recognition-form"
import { toTyped, toWritten } from "./dates"
import { MISSING } from "./words"

/** What stands in the inputs: text as typed, and null for a choice not yet made. */
export interface FormState {
  stars: Stars | null
  score: string
  /** Null says that no source names it. */
  level: Level | null
  batch: string
  decisionNo: string
  recognisedOn: string
  precision: DayPrecision
  expiresOn: string
  evidence: Evidence | null
  sourceUrl: string
}

/** What the inputs do not hold of the record that they will become part of. */
export type RecordRest = Pick<
  Recognition,
  "slug" | "withdrawnOn" | "withdrawalReason" | "supersededOn" | "document"
>

export interface Problem {
  field: string
  message: string
  /** Nothing stands in its input yet: said only once the reader has left it or wants to save. */
  isMissing: boolean
}

export const EMPTY_FORM: FormState = {
  stars: null,
  score: "",
  level: null,
  batch: "",
  decisionNo: "",
  recognisedOn: "",
  precision: "day",
  expiresOn: "",
  evidence: null,
  sourceUrl: "",
}

export const NEW_RECORD: RecordRest = {
  slug: "",
  withdrawnOn: null,
  withdrawalReason: null,
  supersededOn: null,
  document: null,
}

export function toFormState(recognition: Recognition): FormState {
  const { score, decisionNo, expiresOn, sourceUrl, recognisedOn, precision } = recognition
  return {
    stars: recognition.stars,
    score: score === null ? "" : String(score).replace(".", ","),
    level: recognition.level,
    batch: recognition.batch,
    decisionNo: decisionNo ?? "",
    recognisedOn: toTyped(recognisedOn, precision),
    precision,
    expiresOn: expiresOn === null ? "" : toTyped(expiresOn, "day"),
    evidence: recognition.evidence,
    sourceUrl: sourceUrl ?? "",
  }
}

/** The body that the server takes, or null while a choice that it needs is not made or a text is not readable. */
export function toBody(state: FormState): RecognitionForm | null {
  const { stars, evidence } = state
  const score = readScore(state.score)
  const expiresOn = readDay(state.expiresOn)
  if (stars === null || evidence === null || score === undefined || expiresOn === undefined) return null
  return {
    stars,
    score,
    level: state.level,
    batch: state.batch.trim(),
    decisionNo: textOrNull(state.decisionNo),
    recognisedOn: writtenIssue(state),
    precision: state.precision,
    expiresOn,
    evidence,
    sourceUrl: textOrNull(state.sourceUrl),
  }
}

/**
 * Everything for which the form cannot be saved: first what is missing or unreadable, then what the shared rules
 * refuse, in the words of the server.
 */
export function problemsOf(
  state: FormState,
  rest: RecordRest,
  others: readonly Recognition[],
  today: Day,
): Problem[] {
  return [...faultsOf(state), ...contradictionsIn(state, rest, others, today)]
}

function faultsOf(state: FormState): Problem[] {
  const faults: Problem[] = []
  const add = (field: keyof FormState, message: string, isMissing: boolean) =>
    faults.push({ field, message, isMissing })
  if (state.stars === null) add("stars", MISSING.stars, true)
  if (readScore(state.score) === undefined) add("score", MISSING.score, false)
  if (state.batch.trim() === "") add("batch", MISSING.batch, true)
  if (state.recognisedOn.trim() === "") add("recognisedOn", MISSING.recognisedOn, true)
  if (readDay(state.expiresOn) === undefined) add("expiresOn", MISSING.expiresOn, false)
  if (state.evidence === null) add("evidence", MISSING.evidence, true)
  if (state.sourceUrl.trim() !== "" && !/^https?:\/\/\S+$/.test(state.sourceUrl.trim()))
    add("sourceUrl", MISSING.sourceUrl, false)
  return faults
}

function contradictionsIn(
  state: FormState,
  rest: RecordRest,
  others: readonly Recognition[],
  today: Day,
): Problem[] {
  if (state.stars === null || state.recognisedOn.trim() === "") return []
  const record: Recognition = {
    ...rest,
    stars: state.stars,
    score: readScore(state.score) ?? null,
    level: state.level,
    batch: state.batch,
    decisionNo: textOrNull(state.decisionNo),
    recognisedOn: writtenIssue(state),
    precision: state.precision,
    expiresOn: readDay(state.expiresOn) ?? null,
    evidence: state.evidence ?? "press",
    sourceUrl: textOrNull(state.sourceUrl),
  }
  return contradictionsOf(record, others, today)
    .filter(({ field }) => state.evidence !== null || (field !== "sourceUrl" && field !== "decisionNo"))
    .map(({ field, message }) => ({ field, message, isMissing: isEmpty(state, field) }))
}

/** Levels that the law allows for the stars and the date entered; none while either is missing or unreadable. */
export function suggestedLevels(state: FormState): Level[] {
  const { stars, precision } = state
  const recognisedOn = toWritten(state.recognisedOn, precision)
  return stars === null || recognisedOn === null ? [] : possibleLevels({ stars, recognisedOn, precision })
}

function isEmpty(state: FormState, field: string): boolean {
  const value = Object.entries(state).find(([name]) => name === field)?.[1] as unknown
  return value === "" || value === null
}

/** As typed where it is no date of its precision: the shared rules then say so. */
function writtenIssue({ recognisedOn, precision }: FormState): string {
  return toWritten(recognisedOn, precision) ?? recognisedOn.trim()
}

/** Undefined for what is no number. */
function readScore(text: string): number | null | undefined {
  if (text.trim() === "") return null
  const score = Number(text.trim().replace(",", "."))
  return Number.isFinite(score) ? score : undefined
}

/** A day typed dd/mm/yyyy; null for nothing, undefined for what is no day. */
export function readDay(text: string): Day | null | undefined {
  if (text.trim() === "") return null
  const written = toWritten(text, "day")
  return written === null ? undefined : parseDay(written)
}

function textOrNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim()
}
