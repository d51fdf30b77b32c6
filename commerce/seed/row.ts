import type { Faults } from "./faults"
import type { Column, FileName } from "./tables"

/** One line of a table. Its cells are read through parsers that throw a RangeError saying what is wrong. */
export class Row<F extends FileName = FileName> {
  constructor(
    readonly file: F,
    readonly line: number,
    private readonly cells: ReadonlyMap<string, string>,
    private readonly faults: Faults,
  ) {}

  raw(column: Column<F>): string {
    return this.cells.get(column) ?? ""
  }

  /** Undefined, and a fault, when `parse` refuses the cell. */
  read<T>(column: Column<F>, parse: (text: string) => T): T | undefined {
    try {
      return parse(this.raw(column))
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      this.fault(column, error.message)
      return undefined
    }
  }

  fault(column: Column<F> | "row", message: string): void {
    this.faults.add(this.file, this.line, column, message)
  }
}

/** The fields when every one could be read, else undefined. */
export function complete<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T | undefined {
  return Object.values(fields).includes(undefined) ? undefined : (fields as T)
}

/** Reports every row that repeats the value another row has already taken. */
export function refuseRepeats<F extends FileName>(
  rows: readonly Row<F>[],
  column: Column<F>,
  taken: Map<string, Row>,
): void {
  for (const row of rows) {
    const value = row.raw(column)
    const first = taken.get(value)
    if (first)
      row.fault(column, `"${value}" is already taken at ${first.file}:${first.line}; give each its own`)
    else if (value !== "") taken.set(value, row)
  }
}

export function groupBy<K, V>(pairs: readonly (readonly [K, V])[]): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value])
  return groups
}
