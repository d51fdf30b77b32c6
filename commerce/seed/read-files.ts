import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Faults } from "./faults"
import { FILE_NAMES, type FileName } from "./tables"

/**
 * The text of every table.
 * @throws RegistryError naming each file that is missing or not UTF-8.
 */
export function readFiles(directory: string): Record<FileName, string> {
  const faults = new Faults()
  const texts = FILE_NAMES.map((file) => [file, readText(directory, file, faults)] as const)
  faults.throwIfAny()
  return Object.fromEntries(texts) as Record<FileName, string>
}

function readText(directory: string, file: FileName, faults: Faults): string {
  const path = join(directory, file)
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    faults.add(file, 0, "row", `cannot be read (${String(error)}); put the file back at ${path}`)
    return ""
  }
  const text = decode(bytes)
  if (text !== undefined) return text
  const line = splitLines(bytes).findIndex((part) => decode(part) === undefined) + 1
  faults.add(file, line, "row", "is not UTF-8, so its letters cannot be trusted; save the file as UTF-8")
  return ""
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return [...lines, bytes.subarray(start)]
}
