import { CsvError, parse } from "csv-parse/sync"
import type { Faults } from "./faults"
import { Row } from "./row"
import { TABLES, type FileName } from "./tables"

/** The lines of one file as rows; a line that does not fit the columns is a fault and left out. */
export function readTable<F extends FileName>(file: F, text: string, faults: Faults): Row<F>[] {
  const columns: readonly string[] = TABLES[file]
  const [header, ...records] = readRecords(file, text, faults)
  if (!header) return []
  if (!fitsHeader(file, header.cells, columns, faults)) return []

  return records.flatMap(({ line, cells }) => {
    if (cells.length !== header.cells.length) {
      const counts = `has ${cells.length} columns where the header has ${header.cells.length}`
      faults.add(file, line, "row", `${counts}; add or remove commas, and quote a text that contains one`)
      return []
    }
    const named = new Map(header.cells.map((column, index) => [column, cells[index] ?? ""]))
    for (const [column, cell] of named) checkText(cell, (message) => faults.add(file, line, column, message))
    return [new Row(file, line, named, faults)]
  })
}

function readRecords(file: string, text: string, faults: Faults): { line: number; cells: string[] }[] {
  const lines: number[] = []
  const onRecord = (cells: string[], { lines: line }: { lines: number }): string[] => {
    lines.push(line)
    return cells
  }
  try {
    const records = parse(text, { bom: true, relax_column_count: true, on_record: onRecord })
    if (records.length === 0) faults.add(file, 1, "row", "is empty; the first line names the columns")
    return records.map((cells, index) => ({ line: lines[index] ?? 0, cells }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    faults.add(
      file,
      Number(error["lines"] ?? 0),
      "row",
      `is no CSV: ${error.message}; check its quotation marks`,
    )
    return []
  }
}

function fitsHeader(
  file: string,
  header: readonly string[],
  columns: readonly string[],
  faults: Faults,
): boolean {
  const missing = columns.filter((column) => !header.includes(column))
  const unknown = header.filter(
    (column, index) => !columns.includes(column) || header.indexOf(column) !== index,
  )
  for (const column of missing) faults.add(file, 1, column, "is missing; name this column in the first line")
  for (const column of unknown) faults.add(file, 1, column, "is unknown or named twice; remove this column")
  return missing.length === 0 && unknown.length === 0
}

function checkText(text: string, report: (message: string) => void): void {
  if (text !== text.normalize("NFC"))
    report(`"${text}" is not in Unicode NFC, so searches miss it; normalise it`)
  if (/[\u00a0\u202f\ufeff]/.test(text)) report(`"${text}" contains a no-break space; write a plain space`)
  if (text.includes("\ufffd"))
    report(`"${text}" contains a character that was lost in a conversion; type it again`)
  if (text !== text.trim()) report(`"${text}" begins or ends with a space; remove it`)
}
