import type { LookUpEntry } from "#search/look-up"
import { pageDay } from "../../components/own-end/page-day.client"
import { LOOK_UP_PATH, type Locale } from "../../paths"
import { toHit, type Text } from "./hit"

const LIMIT = 30

const root = document.querySelector<HTMLElement>("[data-check]")
if (root) start(root)

type LookUp = (query: string) => LookUpEntry[]

function start(root: HTMLElement): void {
  const form = root.querySelector("form")
  const input = root.querySelector("input")
  const status = root.querySelector("[role=status]")
  const list = root.querySelector("[role=status] + ul")
  if (!form || !input || !status || !list) return
  const locale = root.dataset["locale"] as Locale
  /** The sentences that check-page.ts wrote, by name. */
  const messages = JSON.parse(root.dataset["messages"] ?? "{}") as Record<string, string>
  const text: Text = (name, values = {}) =>
    Object.entries(values).reduce(
      (out, [key, value]) => out.replace(`{{${key}}}`, () => String(value)),
      messages[name] ?? "",
    )

  let records: Promise<LookUp> | undefined
  const load = (): Promise<LookUp> => {
    records ??= fetchRecords().catch((cause: unknown) => {
      // The next letter typed tries again.
      records = undefined
      throw cause
    })
    return records
  }

  const show = (query: string, hits: LookUpEntry[]): void => {
    const today = pageDay()
    list.replaceChildren(...hits.slice(0, LIMIT).map((hit) => toHit(hit, { locale, text, today })))
    status.textContent =
      query === "" ? "" : text(hits.length > 0 ? "results" : "none", { count: hits.length, query })
  }

  const answer = async (): Promise<void> => {
    const query = input.value.trim()
    history.replaceState(null, "", query === "" ? location.pathname : `?q=${encodeURIComponent(query)}`)
    if (query === "") return show("", [])
    if (!records) status.textContent = text("loading")
    try {
      const find = await load()
      // An answer to what has been typed over since is dropped.
      if (query === input.value.trim()) show(query, find(query))
    } catch {
      list.replaceChildren()
      status.textContent = text("failed")
    }
  }

  input.addEventListener("focus", () => void load().catch(() => undefined), { once: true })
  input.addEventListener("input", () => void answer())
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    void answer()
  })
  input.value = new URLSearchParams(location.search).get("q") ?? ""
  if (input.value !== "") void answer()
}

async function fetchRecords(): Promise<LookUp> {
  const [{ lookUp }, response] = await Promise.all([import("#search/look-up"), fetch(LOOK_UP_PATH)])
  if (!response.ok) throw new Error(`${LOOK_UP_PATH} answered ${response.status}`)
  const entries = (await response.json()) as LookUpEntry[]
  return (query) => lookUp(entries, query)
}
