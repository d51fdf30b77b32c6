export interface Fault {
  file: string
  /** Counted from 1, the header included; 0 for the file as a whole. */
  line: number
  /** Name of the column, or "row" for the line as a whole. */
  column: string
  /** What is wrong, why, and what to do. */
  message: string
}

/** Every fault of the registry at once: whoever keeps the tables mends them all before the next try. */
export class RegistryError extends Error {
  override readonly name = "RegistryError"

  constructor(readonly faults: readonly Fault[]) {
    const lines = faults.map(({ file, line, column, message }) => `${file}:${line} ${column}: ${message}`)
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`
    super(`The registry has ${count}; nothing was read.\n${lines.join("\n")}`)
  }
}

/** Collects faults, so that one bad cell does not hide the next. */
export class Faults {
  private readonly found: Fault[] = []

  add(file: string, line: number, column: string, message: string): void {
    this.found.push({ file, line, column, message })
  }

  /** @throws RegistryError when anything was added. */
  throwIfAny(): void {
    if (this.found.length > 0) throw new RegistryError(this.found)
  }
}
