const DELIMITERS = [",", ";", "\t"]

/**
 * The cells of a CSV or of what a spreadsheet puts on the clipboard: comma, semicolon or tab, whichever the first line
 * has most of; cells in quotation marks may have delimiters, line ends and doubled quotation marks. Blank lines are
 * left out. Whatever the text, it is read; `unclosed` says that a quotation mark was never closed.
 */
export function readDelimited(text: string): { rows: string[][]; unclosed: boolean } {
  const clean = text.replace(/^\ufeff/, "").normalize("NFC")
  const delimiter = delimiterOf(clean)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ""
  let quoted = false
  const endCell = () => {
    row.push(cell.trim())
    cell = ""
  }
  const endRow = () => {
    endCell()
    if (row.some((one) => one !== "")) rows.push(row)
    row = []
  }
  for (let at = 0; at < clean.length; at++) {
    const character = clean.charAt(at)
    if (quoted) {
      if (character !== '"') cell += character
      else if (clean.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (character === '"' && cell.trim() === "") {
      cell = ""
      quoted = true
    } else if (character === delimiter) endCell()
    else if (character === "\n" || character === "\r") endRow()
    else cell += character
  }
  endRow()
  return { rows, unclosed: quoted }
}

function delimiterOf(text: string): string {
  const first = (/[^\r\n]+/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "")
  const count = (delimiter: string) => first.split(delimiter).length
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best))
}
