import type { Group, RecordStatus, RENEWAL_DAYS, Stars } from "../../../domain/certification"
import type { Day } from "../../../domain/day"
import type { RecognitionForm } from "../../../domain/recognition-form"
import type { ImportLine } from "../../desk/import-lines"
import type { RecordItem } from "../../desk/records"
import type { ChangeAction } from "../../modules/certification/models/recognition-change"
import { COMMON, type COLUMN_WORDS } from "./words"

/** Everything that the desk asks of the server, and nothing else asks it. */

export type Column = keyof typeof COLUMN_WORDS
export type Columns = Partial<Record<Column, unknown>>

export interface Change {
  id: string
  /** Instant, ISO 8601. */
  at: string
  actor: string
  action: ChangeAction
  before: Columns | null
  after: Columns | null
}

export type RenewalDays = (typeof RENEWAL_DAYS)[number]

export interface ListQuery {
  q: string
  status: RecordStatus | null
  group: Group | null
  stars: Stars | null
  due: RenewalDays | null
  limit: number
  offset: number
}

export interface RecordList {
  records: RecordItem[]
  count: number
  on: Day
  totals: Record<RecordStatus, number>
}

export interface RecordDetail {
  record: RecordItem
  others: RecordItem[]
  history: Change[]
}

export interface ProductChoice {
  id: string
  title: string
  handle: string
  group: Group
  producer: { name: string } | null
  recognitions: number
}

export type ImportCounts = Record<ImportLine["action"], number>

export interface ImportPreview {
  lines: ImportLine[]
  token: string
  counts: ImportCounts
}

export interface Publication {
  id: string
  status: "waiting" | "building" | "served" | "failed"
  reasons: { what: string; who: string; at: string }[]
  requested_at: string
  started_at: string | null
  finished_at: string | null
  release: string | null
  error: string | null
}

export interface PublicationList {
  publications: Publication[]
  serving: { release: string; on: Day; at: string } | null
  publisher: { seen_at: string | null }
}

export interface Refusal {
  field: string
  message: string
}

/** An answer that is not a success, with what the reader is told. */
export class Refused extends Error {
  override name = "Refused"
  constructor(
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    message: string,
    readonly contradictions: readonly Refusal[] = [],
  ) {
    super(message)
  }
}

/** @throws Refused */
export async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  return (await (await fetchOk(path, init)).json()) as Answer
}

/** @throws Refused */
export async function askFile(path: string): Promise<Blob> {
  return (await fetchOk(path, {})).blob()
}

async function fetchOk(path: string, init: RequestInit): Promise<Response> {
  const url = new URL(`admin/${path}`, new URL(__BACKEND_URL__, window.location.origin))
  let answer: Response
  try {
    answer = await fetch(url, { credentials: "include", ...init })
  } catch (cause) {
    if (init.signal?.aborted === true) throw cause
    throw new Refused(0, COMMON.offline)
  }
  if (!answer.ok) throw await refusalOf(answer)
  return answer
}

async function refusalOf(answer: Response): Promise<Refused> {
  const body: unknown = await answer.json().catch(() => null)
  const { message, contradictions } = (body ?? {}) as { message?: string; contradictions?: Refusal[] }
  if (answer.status === 401) return new Refused(401, COMMON.loggedOut)
  if (answer.status === 404) return new Refused(404, COMMON.notFound)
  if (answer.status >= 500 || message === undefined)
    return new Refused(answer.status, COMMON.failed(answer.status))
  return new Refused(answer.status, message, contradictions)
}

export function post<Answer>(path: string, body: object): Promise<Answer> {
  return ask(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
}

function upload<Answer>(path: string, file: File, fields: Record<string, string> = {}): Promise<Answer> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  body.set("file", file)
  return ask(path, { method: "POST", body })
}

/** Leaves out what is null or empty. */
function search(parameters: object): string {
  const entries = Object.entries(parameters).filter(([, value]) => value !== null && value !== "")
  return new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString()
}

const at = (id: string) => `recognitions/${encodeURIComponent(id)}`

export const listRecords = (query: Partial<ListQuery>, signal: AbortSignal) =>
  ask<RecordList>(`recognitions?${search(query)}`, { signal })

export const readRecord = (id: string, signal: AbortSignal) => ask<RecordDetail>(at(id), { signal })

export const findProducts = (q: string, signal: AbortSignal) =>
  ask<{ products: ProductChoice[] }>(`recognitions/products?${search({ q })}`, { signal })

type RecordAnswer = { record: RecordItem }

export const createRecord = (body: RecognitionForm & { product_id: string }) =>
  post<RecordAnswer>("recognitions", body)

export const updateRecord = (
  id: string,
  body: RecognitionForm & { seen: string; withdrawnOn?: null; withdrawalReason?: null },
) => post<RecordAnswer>(at(id), body)

export const succeedRecord = (
  id: string,
  body: RecognitionForm & { seen: string; kind: "renew" | "upgrade" },
) => post<RecordAnswer>(`${at(id)}/successor`, body)

export const withdrawRecord = (
  id: string,
  body: { seen: string; withdrawnOn: string; withdrawalReason: string },
) => post<RecordAnswer>(`${at(id)}/withdrawal`, body)

export const attachScan = (id: string, file: File) => upload<RecordAnswer>(`${at(id)}/document`, file)

export const previewImport = (file: File) => upload<ImportPreview>("recognitions/import/preview", file)

export const commitImport = (file: File, token: string, leaveOut: boolean) =>
  upload<{ counts: ImportCounts }>("recognitions/import", file, {
    token,
    ...(leaveOut ? { leave_out: "true" } : {}),
  })

export const listPublications = (signal: AbortSignal) => ask<PublicationList>("publications", { signal })

export const askPublication = (what: string) => post<{ publication: Publication }>("publications", { what })
