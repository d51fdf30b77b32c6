import { CsvError, parse } from "csv-parse/sync"

import { fold } from "../../domain/fold"
import { IMPORT_COLUMNS, REQUIRED_COLUMNS, type ImportColumn } from "./import-columns"
import { refused } from "./uploaded-file"

/** A line of the file; a cell that is missing or blank is "". */
export interface ImportRow {
  /** As the file or the spreadsheet counts, from 1; the headings are on line 1. */
  line: number
  cells: Record<ImportColumn, string>
}

const MOST_ROWS = 2000
const ZIP = Buffer.from("PK\u0003\u0004")
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

interface RawRow {
  line: number
  cells: string[]
}

/**
 * The lines of a CSV (UTF-8; comma, semicolon or tab) or of the first sheet of an XLSX.
 *
 * @throws MedusaError saying in Vietnamese what is wrong with the file as a whole and what to do.
 */
export async function readImportFile(name: string, bytes: Buffer): Promise<ImportRow[]> {
  if (bytes.subarray(0, OLD_EXCEL.length).equals(OLD_EXCEL)) {
    throw refused(
      `«${name}» là tệp Excel đời cũ (.xls) hoặc có mật khẩu. Hãy lưu lại dạng .xlsx không mật khẩu.`,
    )
  }
  const raw = bytes.subarray(0, ZIP.length).equals(ZIP) ? await readXlsx(name, bytes) : readCsv(name, bytes)
  const [headings, ...rows] = raw.filter(({ cells }) => cells.some((cell) => cell !== ""))
  if (!headings) throw refused(`«${name}» không có dòng nào. Hãy điền theo tệp mẫu.`)
  const columns = readHeadings(name, headings.cells)
  if (rows.length === 0) throw refused(`«${name}» chỉ có dòng tiêu đề. Hãy điền ít nhất một sản phẩm.`)
  if (rows.length > MOST_ROWS) {
    throw refused(`«${name}» có ${rows.length} dòng, mỗi lần chỉ nhập được ${MOST_ROWS}. Hãy chia tệp ra.`)
  }
  return rows.map(({ line, cells }) => ({
    line,
    cells: mapColumns((column) => cells[columns.get(column) ?? -1] ?? ""),
  }))
}

function readHeadings(name: string, headings: readonly string[]): Map<ImportColumn, number> {
  const known = new Map(
    Object.entries(IMPORT_COLUMNS).map(([key, title]) => [fold(title), key as ImportColumn]),
  )
  const columns = new Map<ImportColumn, number>()
  headings.forEach((heading, index) => {
    if (heading === "") return
    const column = known.get(fold(heading).replace(/\s+/g, " "))
    if (!column) {
      throw refused(
        `«${name}» có cột lạ «${heading}». Các cột hiểu được: ${Object.values(IMPORT_COLUMNS).join(", ")}.`,
      )
    }
    if (columns.has(column)) throw refused(`«${name}» có hai cột «${heading}». Hãy bỏ một cột.`)
    columns.set(column, index)
  })
  const missing = REQUIRED_COLUMNS.filter((column) => !columns.has(column)).map(
    (column) => IMPORT_COLUMNS[column],
  )
  if (missing.length > 0) {
    throw refused(`«${name}» thiếu cột ${missing.map((title) => `«${title}»`).join(", ")}. Hãy dùng tệp mẫu.`)
  }
  return columns
}

function readCsv(name: string, bytes: Buffer): RawRow[] {
  let text: string
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    throw refused(
      `«${name}» không ở bảng mã UTF-8 nên chữ Việt sẽ sai. Trong Excel hãy lưu dạng «CSV UTF-8» hoặc .xlsx.`,
    )
  }
  if (text.includes("\0")) throw refused(`«${name}» không phải tệp CSV hay XLSX. Hãy chọn đúng tệp.`)
  const delimiter = mostFrequent(text.split(/\r?\n/, 1)[0] ?? "", [",", ";", "\t"])
  try {
    // With `info` a record comes with its line, which the types of csv-parse do not say.
    const records = parse(text, {
      delimiter,
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
    }) as unknown as {
      record: string[]
      info: { lines: number }
    }[]
    return records.map(({ record, info }) => ({ line: info.lines, cells: record.map(clean) }))
  } catch (error) {
    if (error instanceof CsvError) throw refused(`«${name}»: ${explain(error)}`)
    throw error
  }
}

function explain(error: CsvError): string {
  const at = Number(error["lines"])
  if (error.code === "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH") {
    return `dòng ${at} có số ô khác dòng tiêu đề. Ô nào có dấu phân cách bên trong thì phải để trong ngoặc kép.`
  }
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    return "có dấu ngoặc kép mở mà không đóng. Hãy tìm ô ấy và thêm dấu đóng."
  }
  return `dòng ${at} không đọc được (dấu ngoặc kép đặt sai chỗ). Hãy sửa dòng ấy hoặc lưu lại dạng .xlsx.`
}

async function readXlsx(name: string, bytes: Buffer): Promise<RawRow[]> {
  const { default: readXlsxFile } = await import("read-excel-file/node")
  try {
    const [sheet] = await readXlsxFile(bytes)
    return (sheet?.data ?? []).map((row, index) => ({
      line: index + 1,
      cells: row.map((cell) => (cell instanceof Date ? toVietnameseDay(cell) : clean(String(cell ?? "")))),
    }))
  } catch {
    throw refused(
      `«${name}» không mở được như một tệp Excel (.xlsx): tệp hỏng hoặc bị cắt. Hãy lưu lại rồi gửi lần nữa.`,
    )
  }
}

function toVietnameseDay(date: Date): string {
  return date.toISOString().slice(0, 10).split("-").reverse().join("/")
}

function clean(cell: string): string {
  return cell.normalize("NFC").replace(/\s+/g, " ").trim()
}

function mostFrequent(line: string, characters: readonly string[]): string {
  const count = (character: string) => line.split(character).length
  return characters.reduce((best, one) => (count(one) > count(best) ? one : best))
}

function mapColumns(read: (column: ImportColumn) => string): Record<ImportColumn, string> {
  const columns = Object.keys(IMPORT_COLUMNS) as ImportColumn[]
  return Object.fromEntries(columns.map((column) => [column, read(column)])) as Record<ImportColumn, string>
}
