import { STARS, type Recognition } from "../../domain/certification"
import { earliestDay, parseDay, type Day, type DayPrecision } from "../../domain/day"
import { fold } from "../../domain/fold"
import type { RecognitionForm } from "../../domain/recognition-form"
import { IMPORT_COLUMNS, type ImportColumn } from "./import-columns"
import type { ImportRow } from "./import-file"

export interface Reason {
  /** Null where the line as a whole is meant. */
  field: ImportColumn | null
  message: string
}

/** What a line says of a recognition; blank cells say nothing. */
export type Statement = Partial<RecognitionForm>

/** Reads the cells of a line, and everything that cannot be read as what its column means. */
export function readRow({ cells }: ImportRow): { statement: Statement; reasons: Reason[] } {
  const reasons: Reason[] = []
  const statement: Statement = {}
  const read = <T>(
    column: ImportColumn,
    parse: (text: string) => T | undefined,
    hint: string,
  ): T | undefined => {
    const text = cells[column]
    if (text === "") return undefined
    const value = parse(text)
    if (value === undefined) {
      reasons.push({
        field: column,
        message: `${IMPORT_COLUMNS[column]} «${text}» không đọc được: hãy viết ${hint}.`,
      })
    }
    return value
  }
  const date = read("recognisedOn", toWrittenDay, "15/01/2024, 01/2024, quý 1/2024 hoặc 2024")
  const stars = read("stars", toStars, "3, 4 hoặc 5; chỉ 3, 4, 5 sao được công nhận")
  set(statement, {
    ...date,
    stars,
    score: read("score", toScore, "số từ 0 đến 100, ví dụ 72,5"),
    level: read("level", toLevel, "huyện, tỉnh hoặc trung ương"),
    batch: cells.batch || undefined,
    decisionNo: cells.decisionNo || undefined,
    expiresOn: read("expiresOn", toDay, "ngày/tháng/năm, ví dụ 14/01/2027"),
    evidence: read("evidence", toEvidence, "quyết định hoặc báo chí"),
    sourceUrl: read("sourceUrl", toAddress, "địa chỉ đầy đủ bắt đầu bằng http:// hoặc https://"),
  })
  for (const column of ["stars", "recognisedOn"] as const) {
    if (cells[column] === "")
      reasons.push({ field: column, message: `Thiếu ${IMPORT_COLUMNS[column].toLowerCase()}.` })
  }
  return { statement, reasons }
}

function set(statement: Statement, values: { [K in keyof Statement]: Statement[K] | undefined }): void {
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) Object.assign(statement, { [key]: value })
  }
}

function toStars(text: string): Recognition["stars"] | undefined {
  return STARS.find((stars) => text.replace(/\s*(sao|★)$/i, "") === String(stars))
}

function toScore(text: string): number | undefined {
  const score = /^\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN
  return score >= 0 && score <= 100 ? score : undefined
}

function toLevel(text: string): Recognition["level"] | undefined {
  const name = fold(text).replace(/^cap /, "")
  return ({ huyen: "district", tinh: "province", "trung uong": "centre", "quoc gia": "centre" } as const)[
    name
  ]
}

function toEvidence(text: string): Recognition["evidence"] | undefined {
  return ({ "quyet dinh": "decision", "bao chi": "press" } as const)[fold(text)]
}

function toAddress(text: string): string | undefined {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) ? text : undefined
}

function toDay(text: string): Day | undefined {
  const written = toWrittenDay(text)
  return written?.precision === "day" ? parseDay(written.recognisedOn) : undefined
}

/** "15/01/2024", "2024-01-15", "01/2024", "quý 1/2024" or "2024". */
export function toWrittenDay(text: string): { recognisedOn: string; precision: DayPrecision } | undefined {
  const written = readWritten(fold(text))
  if (!written) return undefined
  try {
    earliestDay(written.recognisedOn, written.precision)
    return written
  } catch {
    return undefined
  }
}

function readWritten(text: string): { recognisedOn: string; precision: DayPrecision } | undefined {
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  if (day) return { recognisedOn: `${day[3]}-${two(day[2])}-${two(day[1])}`, precision: "day" }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { recognisedOn: text, precision: "day" }
  const quarter = /^(?:quy|q) ?([1-4])[/ ](?:nam )?(\d{4})$/.exec(text)
  if (quarter)
    return { recognisedOn: `${quarter[2]}-${two(String(Number(quarter[1]) * 3 - 2))}`, precision: "quarter" }
  const month = /^(?:thang )?(\d{1,2})[/-](\d{4})$/.exec(text)
  if (month) return { recognisedOn: `${month[2]}-${two(month[1])}`, precision: "month" }
  return /^(?:nam )?\d{4}$/.test(text) ? { recognisedOn: text.slice(-4), precision: "year" } : undefined
}

function two(digits = ""): string {
  return digits.padStart(2, "0")
}
