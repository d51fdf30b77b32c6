import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { StackFault } from "../stack/fault"
import type { Layout } from "../stack/layout"

/** A Meilisearch to fill and to search. */
export interface SearchSettings {
  /** Its address for us. */
  host: string
  /** Its master key, or one with all rights. It stays on the server. */
  key: string
  /** Its address for browsers. */
  publicHost: string
  index: string
}

export const INDEX = process.env.MEILI_INDEX ?? "camau_ocop"

/**
 * The Meilisearch that the environment names, if it names one.
 *
 * @throws StackFault when it names one without a key.
 */
export function configuredSearch(env: NodeJS.ProcessEnv = process.env): SearchSettings | undefined {
  const { MEILI_HOST: host, MEILI_MASTER_KEY: key, MEILI_PUBLIC_HOST: publicHost = host } = env
  if (host === undefined || publicHost === undefined) return undefined
  if (key === undefined) {
    throw new StackFault(
      `MEILI_HOST=${host} is set without a key: give the master key of that Meilisearch as MEILI_MASTER_KEY, or unset MEILI_HOST.`,
    )
  }
  return { host, key, publicHost, index: INDEX }
}

/** What the running shop searches with, else what the environment names. */
export function findSearch(layout: Layout): SearchSettings | undefined {
  if (!existsSync(layout.search)) return configuredSearch()
  return JSON.parse(readFileSync(layout.search, "utf8")) as SearchSettings
}

/** Tells the commands that are run beside the shop. */
export function noteSearch(layout: Layout, search: SearchSettings): void {
  const { host, key, publicHost, index } = search
  writeFileSync(layout.search, `${JSON.stringify({ host, key, publicHost, index }, null, 2)}\n`, {
    mode: 0o600,
  })
}

export function forgetSearch(layout: Layout): void {
  rmSync(layout.search, { force: true })
}
