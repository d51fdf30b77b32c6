import { fileURLToPath } from "node:url"
import { RegistryError } from "../faults"
import { readFiles } from "../read-files"
import { readRegistry } from "../registry"
import type { FileName } from "../tables"

/** One change of one file, and the one fault it must cause, unless `others` follow from it. */
export interface Refusal {
  file: FileName
  /** Text that stands in the file exactly once. */
  from: string
  to: string
  /** "column: beginning of the message". */
  says: string
  /** Where the fault is told, when not in the changed line. */
  at?: string
  /** How many more faults the change causes elsewhere. */
  others?: number
}

export const files = readFiles(fileURLToPath(new URL("../data", import.meta.url)))

export function edit(file: FileName, from: string, to: string, says: string): Refusal {
  return { file, from, to, says }
}

/** One "file:line column: message" for each fault. */
export function faultsOf(texts: Record<FileName, string>): string[] {
  try {
    readRegistry(texts)
    return []
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error
    return error.message.split("\n").slice(1)
  }
}

/** The faults of the changed registry: those that begin as `refusal` says, and the number of others. */
export function outcomeOf(refusal: Refusal): { told: number; others: number } {
  const faults = faultsOf({ ...files, [refusal.file]: replaceOnce(refusal) })
  const told = faults.filter((fault) => fault.startsWith(`${placeOf(refusal)} ${refusal.says}`)).length
  return { told, others: faults.length - told }
}

function replaceOnce({ file, from, to }: Refusal): string {
  const [before, after, ...more] = files[file].split(from)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${file} does not have exactly one "${from}"`)
  }
  return before + to + after
}

function placeOf({ file, from, at }: Refusal): string {
  const [before = ""] = files[file].split(from)
  return at ?? `${file}:${before.split("\n").length + (from.startsWith("\n") ? 1 : 0)}`
}
