import { findMeilisearch } from "#search/meilisearch/program"
import type { SearchSettings } from "../search/settings"
import type { Layout } from "./layout"
import { startMeilisearch } from "./meilisearch"
import type { Progress } from "./progress"

export interface OwnSearch {
  /** The usual port or a free one where none is given. */
  port?: number | undefined
  /** Its address for browsers, where that is not the one it listens on. */
  publicHost?: string | undefined
}

interface OpenedSearch {
  settings: SearchSettings
  stop(): Promise<void>
  /** Starts it anew at the same address. */
  start(): Promise<void>
}

/** Starts the Meilisearch that is installed, if one is. When it does not start that is said, and the browser searches. */
export async function openSearch(
  { ownSearch = {}, fresh = false, progress }: { ownSearch?: OwnSearch; fresh?: boolean; progress: Progress },
  layout: Layout,
  key: string,
): Promise<OpenedSearch | undefined> {
  const program = findMeilisearch()
  if (program === undefined) return undefined
  try {
    let running = await progress.step("Starting Meilisearch", () =>
      startMeilisearch(program, layout, key, { port: ownSearch.port, fresh }),
    )
    const { port, settings } = running
    return {
      settings: { ...settings, publicHost: ownSearch.publicHost ?? settings.host },
      stop: () => running.stop(),
      start: async () => {
        running = await startMeilisearch(program, layout, key, { port })
      },
    }
  } catch (error) {
    progress.note(`Searched in the browser: ${String(error)}`)
    return undefined
  }
}
