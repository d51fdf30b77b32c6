import path from "node:path"

export const ROOT = path.resolve(import.meta.dirname, "../..")
export const COMMERCE = path.join(ROOT, "commerce")
/** What `medusa build` writes. */
export const COMMERCE_BUILD = path.join(COMMERCE, ".medusa/server")
/** What `medusa start` runs in, a folder for each stack. */
export const COMMERCE_RUNS = path.join(COMMERCE, ".medusa/runs")

/** Where one stack keeps everything it writes; a test stack has a folder of its own. */
export interface Layout {
  data: string
  postgres: string
  meilisearch: string
  logs: string
  releases: string
  uploads: string
  /** Encoded photographs by what they were made of. */
  images: string
  outbox: string
  /** What a build of the site keeps for the next one. */
  astro: string
  secrets: string
  /** Producers' stories for what commerce prints. */
  stories: string
  admin: string
  lock: string
  stamps: string
  /** With which Meilisearch the running shop searches. */
  search: string
}

export function layoutOf(data: string): Layout {
  const at = (name: string) => path.join(data, name)
  return {
    data,
    postgres: at("postgres"),
    meilisearch: at("meilisearch"),
    logs: at("logs"),
    releases: at("releases"),
    uploads: at("uploads"),
    images: at("images"),
    outbox: at("outbox"),
    astro: at("astro"),
    secrets: at("secrets.json"),
    stories: at("stories.json"),
    admin: at("admin.json"),
    lock: at("stack.lock"),
    stamps: at("stamps.json"),
    search: at("search.json"),
  }
}

/** `SHOP_DATA` moves it, e.g. to a larger disk. */
export const DEFAULT_DATA = path.resolve(ROOT, process.env.SHOP_DATA ?? ".data")
