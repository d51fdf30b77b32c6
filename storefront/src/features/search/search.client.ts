import type { SearchDocument } from "#search/documents"
import type { SearchEngine } from "#search/port"
import { pageDay } from "../../components/own-end/page-day.client"
import { SEARCH_DOCUMENTS_PATH, type Locale } from "../../paths"
import { toHit } from "./hit"

const LIMIT = 20

const root = document.querySelector<HTMLElement>("[data-search]")
if (root) start(root)

function start(root: HTMLElement): void {
  const form = root.querySelector("form")
  const input = root.querySelector("input")
  const status = root.querySelector("[role=status]")
  const list = root.querySelector("[role=status] + ul")
  if (!form || !input || !status || !list) return
  const locale = root.dataset["locale"] as Locale
  /** The sentences that SearchPage.astro wrote, by name. */
  const messages = JSON.parse(root.dataset["messages"] ?? "{}") as Record<string, string>
  const text = (name: string, values: Record<string, string | number> = {}): string =>
    Object.entries(values).reduce(
      (out, [key, value]) => out.replace(`{{${key}}}`, String(value)),
      messages[name] ?? "",
    )

  let engine: Promise<SearchEngine> | undefined
  const load = (): Promise<SearchEngine> => {
    engine ??= createEngine().catch((cause: unknown) => {
      // The next letter typed tries again.
      engine = undefined
      throw cause
    })
    return engine
  }

  const show = (query: string, documents: SearchDocument[]): void => {
    list.replaceChildren(...documents.map((document) => toHit(document, locale, text)))
    const found = documents.length > 0 ? "results" : "none"
    status.textContent = query === "" ? "" : text(found, { count: documents.length, query })
  }

  const search = async (): Promise<void> => {
    await answer()
    if (root.dataset["waiting"]) root.dataset["waiting"] = "false"
  }

  const answer = async (): Promise<void> => {
    const query = input.value.trim()
    history.replaceState(null, "", query === "" ? location.pathname : `?q=${encodeURIComponent(query)}`)
    if (query === "") return show("", [])
    if (!engine) status.textContent = text("loading")
    try {
      const found = await (await load()).search(query, { limit: LIMIT })
      const documents = found.filter(({ lastDay }) => pageDay() <= lastDay)
      // An answer to what has been typed over since is dropped.
      if (query === input.value.trim()) show(query, documents)
    } catch {
      list.replaceChildren()
      status.textContent = text("failed")
    }
  }

  input.addEventListener("focus", () => void load().catch(() => undefined), { once: true })
  // Over midnight some of what was found may have ended.
  document.addEventListener("visibilitychange", () => {
    if (engine && !document.hidden) void search()
  })
  input.addEventListener("input", () => void search())
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    void search()
  })
  input.value = new URLSearchParams(location.search).get("q") ?? ""
  if (input.value !== "") void search()
}

async function createEngine(): Promise<SearchEngine> {
  const [{ createMiniSearchEngine }, response] = await Promise.all([
    import("#search/minisearch-engine"),
    fetch(SEARCH_DOCUMENTS_PATH),
  ])
  if (!response.ok) throw new Error(`${SEARCH_DOCUMENTS_PATH} answered ${response.status}`)
  return createMiniSearchEngine((await response.json()) as SearchDocument[])
}
