import { accessSync, constants } from "node:fs"
import path from "node:path"

/** The `meilisearch` that the person at the keyboard has installed: `wanted`, else the first on PATH. */
export function findMeilisearch(wanted?: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter)
  const onPath = folders.map((folder) => path.join(folder, "meilisearch"))
  return (wanted === undefined ? onPath : [wanted]).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
