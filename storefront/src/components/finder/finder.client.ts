import type { Day } from "#domain/day"
import { fillText, type Values } from "../../fill-text"
import type { Locale } from "../../paths"
import { pageDay } from "../own-end/page-day.client"

/** A sentence of the page by name, with its values filled in. */
type Text = (name: string, values?: Values) => string

export interface Around {
  locale: Locale
  text: Text
  today: Day
}

/** Every hit for what was typed, best first. */
type Find<Hit> = (query: string, today: Day) => Hit[] | Promise<Hit[]>

interface Finder<Hit> {
  /** Fetches what is searched, once; after a failure the next letter typed asks again. */
  load(): Promise<Find<Hit>>
  /** Hits that are shown; the count names all of them. */
  limit: number
  toItem(hit: Hit, around: Around): HTMLLIElement
}

/** Starts the `Finder.astro` of that name, where the page has one; somebody is about to use it. */
export function startFinder<Hit>(name: string, finder: Finder<Hit>): void {
  const root = document.querySelector<HTMLElement>(`[data-finder="${name}"]`)
  const form = root?.querySelector("form")
  const input = root?.querySelector("input")
  const status = root?.querySelector("[role=status]")
  const list = root?.querySelector("[role=status] + ul")
  if (!root || !form || !input || !status || !list) return
  const locale = root.dataset["locale"] as Locale
  const messages = JSON.parse(root.dataset["messages"] ?? "{}") as Record<string, string>
  const text: Text = (name, values) => fillText(messages[name] ?? "", values)

  let loaded: Promise<Find<Hit>> | undefined
  const load = (): Promise<Find<Hit>> => {
    loaded ??= finder.load().catch((cause: unknown) => {
      loaded = undefined
      throw cause
    })
    return loaded
  }

  const show = (query: string, hits: readonly Hit[]): void => {
    const around = { locale, text, today: pageDay() }
    list.replaceChildren(...hits.slice(0, finder.limit).map((hit) => finder.toItem(hit, around)))
    const found = hits.length > 0 ? "results" : "none"
    status.textContent = query === "" ? "" : text(found, { count: hits.length, query })
  }

  const answer = async (): Promise<void> => {
    const query = input.value.trim()
    history.replaceState(null, "", query === "" ? location.pathname : `?q=${encodeURIComponent(query)}`)
    if (query === "") return show("", [])
    if (!loaded) status.textContent = text("loading")
    try {
      const hits = await (await load())(query, pageDay())
      // An answer to what has been typed over since is dropped.
      if (query === input.value.trim()) show(query, hits)
    } catch {
      list.replaceChildren()
      status.textContent = text("failed")
    }
  }

  const search = async (): Promise<void> => {
    await answer()
    if (root.dataset["waiting"]) root.dataset["waiting"] = "false"
  }

  void load().catch(() => undefined)
  // Over midnight some of what was found may have ended.
  document.addEventListener("visibilitychange", () => {
    if (loaded && !document.hidden) void search()
  })
  input.addEventListener("input", () => void search())
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    void search()
  })
  // Letters typed before this code came stand already in the field.
  input.value ||= new URLSearchParams(location.search).get("q") ?? ""
  if (input.value !== "") void search()
}

/** @throws Error when the file is not answered. */
export async function fetchJson<Body>(path: string): Promise<Body> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.json()) as Body
}
