import type { LookUpEntry } from "#search/look-up"
import { fetchJson } from "../../components/finder/finder.client"
import { pageDay } from "../../components/own-end/page-day.client"
import type { Face } from "../../components/search/face.client"
import { element } from "../../components/search/marked.client"
import { LOOK_UP_PATH, pathTo } from "../../paths"

/**
 * Where nothing was found for the words as they were typed: whether the register knows a certificate by them that has
 * ended. No words take the notice away.
 */
export async function tellOfEnded(
  place: HTMLElement | null,
  query: string,
  { locale, say }: Face,
): Promise<void> {
  if (!place) return
  place.hidden = true
  place.dataset["query"] = query
  if (query === "") return
  const [{ lookUp }, entries] = await Promise.all([
    import("#search/look-up"),
    fetchJson<LookUpEntry[]>(LOOK_UP_PATH),
  ])
  const today = pageDay()
  const ended = lookUp(entries, query).find((entry) => entry.kind === "recognition" && entry.lastDay < today)
  if (!ended || place.dataset["query"] !== query) return
  const link = element("a", say("find.endedMore", { query }), "own-line")
  link.href = `${pathTo(locale, "check")}?${new URLSearchParams({ q: query })}`
  place.replaceChildren(say("find.ended", { name: ended.name }), element("br"), link)
  place.hidden = false
}
