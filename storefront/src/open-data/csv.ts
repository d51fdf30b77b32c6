type Cell = string | number | boolean | null

/** Excel takes a file without it for the encoding of its own country. */
const BYTE_ORDER_MARK = "\uFEFF"

/** What a spreadsheet would reckon instead of show (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/

/** RFC 4180, in UTF-8 with a byte order mark; a text that looks like a formula is made text by an apostrophe. */
export function toCsv<R extends object>(columns: readonly (keyof R & string)[], rows: readonly R[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] as Cell))]
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(toField).join(",")}\r\n`).join("")
}

function toField(cell: Cell): string {
  const text = typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : String(cell ?? "")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
