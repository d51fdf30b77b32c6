/** A failure told to the person at the keyboard in one sentence: what happened, and the way out. */
export class StackFault extends Error {
  override readonly name = "StackFault"
}

/** Turns the system's error codes that a start meets into sentences; anything else stays as it is. */
export function explain(error: unknown): unknown {
  if (error instanceof StackFault || !(error instanceof Error)) return error
  const code = "code" in error ? error.code : undefined
  const where = "path" in error && typeof error.path === "string" ? ` (${error.path})` : ""
  if (code === "ENOSPC" || /no space left on device/i.test(error.message)) {
    return new StackFault(`The disk is full${where}: free some space and run the command again.`, {
      cause: error,
    })
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new StackFault(
      `This user may not write here${where}: change the owner of the project's folder, or remove what another user left in .data.`,
      { cause: error },
    )
  }
  return error
}

/** Prints a failure and ends the process with status 1; unexpected errors keep their stack. */
export function reportAndExit(error: unknown): never {
  const explained = explain(error)
  if (explained instanceof StackFault) console.error(`\n✖ ${explained.message}`)
  else console.error("\n✖ Unexpected failure:", explained)
  process.exit(1)
}
