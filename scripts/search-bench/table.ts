/** A table for the terminal: the first column to the left, figures to the right. */
export function toTable(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((known, row) => {
    row.forEach((cell, column) => (known[column] = Math.max(known[column] ?? 0, cell.length)))
    return known
  }, [])
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n")
}
