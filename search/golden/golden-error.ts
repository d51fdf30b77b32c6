/** Every fault of the golden set at once, by line. */
export class GoldenError extends Error {
  override readonly name = "GoldenError"

  constructor(faults: readonly string[]) {
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`
    super(`queries.csv has ${count}; nothing was read. Mend these lines:\n${faults.join("\n")}`)
  }
}
