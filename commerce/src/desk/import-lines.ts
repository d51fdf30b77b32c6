import { createHash } from "node:crypto"

import type { Recognition } from "../../domain/certification"
import type { Day } from "../../domain/day"
import { fold } from "../../domain/fold"
import { possibleLevels } from "../../domain/recognition-checks"
import { contradictionsTo, newRecognition, supersede, type PlannedWrite } from "./changes"
import type { RecognitionForm } from "../../domain/recognition-form"
import type { ImportRow } from "./import-file"
import { readRow, type Reason, type Statement } from "./import-row"
import { othersOf, type DeskProduct, type DeskRecord, type Register } from "./records"

export interface ImportLine {
  line: number
  action: "create" | "update" | "unchanged" | "refused"
  /** As the line writes it. */
  product: string
  changes: { field: string; before: string | null; after: string | null }[]
  reasons: { field: string | null; message: string }[]
}

export interface ImportPlan {
  lines: ImportLine[]
  /** Of every line that is not refused. */
  writes: PlannedWrite[]
}

interface Judged {
  line: ImportLine
  writes: PlannedWrite[]
}

/** What an import would do, line by line; nothing is written by it. */
export function planImport(register: Register, rows: readonly ImportRow[], today: Day): ImportPlan {
  const judged: Judged[] = []
  for (const row of rows) judged.push(judge(register, row, judged, today))
  return { lines: judged.map(({ line }) => line), writes: judged.flatMap(({ writes }) => writes) }
}

/** Stands for one file over one state of the register: another file or a changed register has another token. */
export function importToken(bytes: Buffer, register: Register): string {
  const hash = createHash("sha256").update(bytes)
  const states = register.records.map(({ id, updatedAt }) => `${id} ${updatedAt}`)
  for (const state of states.sort()) hash.update("\0").update(state)
  for (const { id, title } of register.products) hash.update("\0").update(`${id} ${title}`)
  return hash.digest("hex")
}

export function countActions(lines: readonly ImportLine[]): Record<ImportLine["action"], number> {
  const count = (action: ImportLine["action"]) => lines.filter((line) => line.action === action).length
  return {
    create: count("create"),
    update: count("update"),
    unchanged: count("unchanged"),
    refused: count("refused"),
  }
}

function judge(register: Register, row: ImportRow, before: readonly Judged[], today: Day): Judged {
  const { statement, reasons } = readRow(row)
  const found = findProduct(register, row)
  if ("reason" in found) reasons.push(found.reason)
  if (reasons.length > 0 || "reason" in found) return refuse(row, reasons)

  const { product } = found
  const record = findRecord(othersOf(register, product.id, null), statement)
  const earlier = before.flatMap(({ writes }) => writes)
  if (record && earlier.some(({ id }) => id === record.id)) {
    return refuse(row, [{ field: null, message: "Một dòng trước trong tệp đã nói về giấy công nhận này." }])
  }
  const writes = record ? toUpdate(record, statement) : toCreation(register, product, statement, earlier)
  const written = writes.at(-1)
  if (!written) return { line: { ...start(row), action: "unchanged" }, writes: [] }

  const all = [...earlier.filter(({ productId }) => productId === product.id), ...writes]
  const refusals = writes.flatMap((write) => contradictionsTo(register, write, all, today))
  if (refusals.length > 0) {
    return refuse(
      row,
      refusals.map(({ message }) => ({ field: null, message })),
    )
  }
  const changes = [
    ...diff(record?.recognition, written.recognition),
    ...writes.filter(({ action }) => action === "supersede").map(toEnding),
  ]
  return { line: { ...start(row), action: record ? "update" : "create", changes }, writes }
}

function findProduct(
  { products }: Register,
  { cells }: ImportRow,
): { product: DeskProduct } | { reason: Reason } {
  if (cells.code !== "") {
    const product = products.find(({ handle, code }) => cells.code === handle || cells.code === code)
    if (product) return { product }
    const message = `Không có sản phẩm mang mã «${cells.code}». Hãy chép lại mã, hoặc để trống để tìm theo tên.`
    return { reason: { field: "code", message } }
  }
  if (cells.name === "") return { reason: { field: "name", message: "Thiếu tên sản phẩm." } }
  const named = products.filter(({ title }) => fold(title) === fold(cells.name))
  const made =
    cells.producer === ""
      ? named
      : named.filter(({ producer }) => fold(producer?.name ?? "") === fold(cells.producer))
  const [product, another] = made
  if (product && !another) return { product }
  if (another) {
    const message = `Có ${made.length} sản phẩm tên «${cells.name}». Hãy ghi chủ thể hoặc mã sản phẩm.`
    return { reason: { field: "name", message } }
  }
  const message =
    named.length > 0
      ? `Có «${cells.name}» nhưng không phải của «${cells.producer}» (${named.map(({ producer }) => producer?.name ?? "chưa rõ chủ thể").join(", ")}). Hãy sửa chủ thể hoặc ghi mã sản phẩm.`
      : `Sổ chưa có sản phẩm «${cells.name}». Hãy kiểm tra cách viết, hoặc thêm sản phẩm trước.`
  return { reason: { field: named.length > 0 ? "producer" : "name", message } }
}

/** A line is about a record when both have the same decision, or the same stars of the same date or round. */
function findRecord(records: readonly DeskRecord[], statement: Statement): DeskRecord | undefined {
  const { decisionNo, recognisedOn, batch, stars } = statement
  const alike = records.filter(({ recognition }) => recognition.stars === stars)
  return (
    records.find(({ recognition }) => decisionNo !== undefined && recognition.decisionNo === decisionNo) ??
    alike.find(({ recognition }) => recognition.recognisedOn === recognisedOn) ??
    alike.find(({ recognition }) => batch !== undefined && recognition.batch === batch)
  )
}

function toUpdate({ id, product, recognition: before }: DeskRecord, statement: Statement): PlannedWrite[] {
  const recognition = { ...before, ...statement }
  if (diff(before, recognition).length === 0) return []
  return [{ action: "import", id, productId: product.id, recognition }]
}

function toCreation(
  register: Register,
  product: DeskProduct,
  statement: Statement,
  earlier: readonly PlannedWrite[],
): PlannedWrite[] {
  const form = completed(statement)
  const taken = earlier.map(({ recognition }) => recognition.slug)
  const recognition = newRecognition(register, product.handle, form, taken)
  const written = new Set(earlier.flatMap(({ id }) => id ?? []))
  const ended = othersOf(register, product.id, null)
    .filter(({ id }) => !written.has(id))
    .flatMap((record) => supersede(record, recognition))
  return [...ended, { action: "import", id: null, productId: product.id, recognition }]
}

/** A new record with what its line leaves open: the level that the law allows, and the evidence that is there. */
function completed(statement: Statement): RecognitionForm {
  const { stars = 3, recognisedOn = "", precision = "day" } = statement
  const [level, another] = possibleLevels({ stars, recognisedOn, precision })
  return {
    stars,
    score: null,
    level: level !== undefined && another === undefined ? level : null,
    batch: `${recognisedOn.slice(0, 4)}`,
    decisionNo: null,
    recognisedOn,
    precision,
    expiresOn: null,
    evidence: statement.decisionNo === undefined ? "press" : "decision",
    sourceUrl: null,
    ...statement,
  }
}

const SHOWN = [
  "stars",
  "score",
  "level",
  "batch",
  "decisionNo",
  "recognisedOn",
  "precision",
  "expiresOn",
  "evidence",
  "sourceUrl",
] as const satisfies (keyof Recognition)[]

function diff(before: Recognition | undefined, after: Recognition): ImportLine["changes"] {
  return SHOWN.flatMap((field) => {
    const [old, now] = [text(before?.[field]), text(after[field])]
    return old === now ? [] : [{ field, before: old, after: now }]
  })
}

/** What a new record ends is a change of another one, and shown with it. */
function toEnding({ recognition }: PlannedWrite): ImportLine["changes"][number] {
  return { field: "supersedes", before: null, after: recognition.supersededOn }
}

function text(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}

function start({ line, cells }: ImportRow): Omit<ImportLine, "action"> {
  return { line, product: cells.name || cells.code, changes: [], reasons: [] }
}

function refuse(row: ImportRow, reasons: readonly ImportLine["reasons"][number][]): Judged {
  return {
    line: {
      ...start(row),
      action: "refused",
      reasons: reasons.map(({ field, message }) => ({ field, message })),
    },
    writes: [],
  }
}
