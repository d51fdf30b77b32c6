import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import path from "node:path"
import type { SearchDocument } from "#search/documents"
import type { EngineChoice } from "#search/engine-choice"
import { administer } from "#search/meilisearch/admin"
import { prepareIndex } from "#search/meilisearch/apply"
import { keepSearchKey } from "#search/meilisearch/keys"
import { SearchError } from "#search/search-error"
import { SEARCH_ENGINE_PATH } from "../../storefront/src/paths"
import type { Layout } from "../stack/layout"
import type { SearchSettings } from "./settings"

/** Read anew with every request, because a key is renewed without a publication. */
export const ENGINE_FILE = path.basename(SEARCH_ENGINE_PATH)

const BROWSER: EngineChoice = { engine: "browser" }

export interface ReleaseSearch {
  /** Whether the index was filled anew; undefined where there is none. */
  changed: boolean | undefined
  /** Puts the index in place; to be called right before the release is. */
  serve(): Promise<void>
}

/**
 * Fills an index with the documents of a release and says in the release which engine searches them.
 *
 * @throws SearchError when there is an engine and it fails; the release then says what it said before.
 */
export async function prepareSearch(
  site: string,
  search: SearchSettings | undefined,
  { rotateKey = false }: { rotateKey?: boolean } = {},
): Promise<ReleaseSearch> {
  const documents = readDocuments(site)
  if (search === undefined || documents === undefined) {
    writeChoice(site, BROWSER)
    return { changed: undefined, serve: () => Promise.resolve() }
  }
  const { publicHost: host, index } = search
  const { changed, serve } = await prepareIndex(search, index, documents)
  const { key } = await keepSearchKey(administer(search), index, { rotate: rotateKey })
  return {
    changed,
    async serve() {
      await serve()
      writeChoice(site, { engine: "meilisearch", host, key, index })
    },
  }
}

/**
 * The same for a publication, which an engine's fault does not stop: the release is then searched in the browser, and
 * the reason is noted.
 */
export async function prepareSearchOrNote(
  site: string,
  search: SearchSettings | undefined,
  layout: Layout,
  note: (text: string) => void,
): Promise<ReleaseSearch> {
  const orNote = (work: () => Promise<ReleaseSearch | void>) =>
    work().catch((error: unknown) => {
      if (!(error instanceof SearchError)) throw error
      writeChoice(site, BROWSER)
      note(`Searched in the browser: ${error.message}`)
      logSearch(layout, error.message)
    })
  const prepared = (await orNote(() => prepareSearch(site, search))) ?? undefined
  return {
    changed: prepared?.changed,
    async serve() {
      if (prepared) await orNote(() => prepared.serve())
    },
  }
}

export function readChoice(site: string): EngineChoice | undefined {
  const file = path.join(site, ENGINE_FILE)
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as EngineChoice) : undefined
}

/** Undefined for a release of the time before it had them. */
export function readDocuments(site: string): SearchDocument[] | undefined {
  const file = path.join(site, "search-documents.json")
  if (!existsSync(file)) return undefined
  const { documents } = JSON.parse(readFileSync(file, "utf8")) as { documents?: SearchDocument[] }
  return documents
}

export function logSearch(layout: Layout, text: string): void {
  mkdirSync(layout.logs, { recursive: true })
  appendFileSync(path.join(layout.logs, "search.log"), `${new Date().toISOString()} ${text}\n`)
}

/** With one rename, because the release may be served. */
function writeChoice(site: string, choice: EngineChoice): void {
  const file = path.join(site, ENGINE_FILE)
  writeFileSync(`${file}.new`, `${JSON.stringify(choice)}\n`)
  renameSync(`${file}.new`, file)
}
