import path from "node:path"
import { findMeilisearch } from "#search/meilisearch/program"
import { configuredSearch } from "../search/settings"
import { StackFault } from "../stack/fault"
import { DEFAULT_DATA, layoutOf } from "../stack/layout"
import { startMeilisearch } from "../stack/meilisearch"

const KEY = "only-for-the-bench"

export interface BenchServer {
  host: string
  key: string
  stop(): Promise<void>
}

/** What keeps Meilisearch from being measured; null when nothing does. */
export const missingMeilisearch: string | null =
  configuredSearch() || findMeilisearch() !== undefined
    ? null
    : "no MEILI_HOST is set and no meilisearch is on PATH"

/** The one of MEILI_HOST, or one of the bench's own that begins empty. */
export async function benchServer(): Promise<BenchServer> {
  const configured = configuredSearch()
  if (configured) return { ...configured, stop: () => Promise.resolve() }
  const program = findMeilisearch()
  if (program === undefined) throw new StackFault(`There is no Meilisearch: ${missingMeilisearch}.`)
  const layout = layoutOf(path.join(DEFAULT_DATA, "bench"))
  const { settings, stop } = await startMeilisearch(program, layout, KEY, { fresh: true })
  return { ...settings, stop }
}
