import type { Say } from "../../components/search/face.client"
import { element } from "../../components/search/marked.client"
import { forgetRecent, forgetRecents, readRecents } from "../../components/search/recents.client"
import { writeAddress, readAddress } from "./address"

/** The recent searches below an empty field, each with its own button to remove it. */
export function showRecents(say: Say, isWanted: boolean): void {
  const part = document.querySelector<HTMLElement>(".recent")
  const list = part?.querySelector("ul")
  const all = part?.querySelector<HTMLButtonElement>(":scope > button")
  if (!part || !list || !all) return
  const recents = isWanted ? readRecents() : []
  part.hidden = recents.length === 0
  list.replaceChildren(
    ...recents.map((query) => {
      const link = element("a", query, "own-line")
      link.href = writeAddress({ ...readAddress(""), query })
      const button = element("button", "×", "own-line link-button")
      button.type = "button"
      button.ariaLabel = say("find.forget", { query })
      button.onclick = () => {
        forgetRecent(query)
        showRecents(say, true)
        part.querySelector<HTMLElement>("a, button")?.focus()
      }
      const item = element("li")
      item.append(link, button)
      return item
    }),
  )
  all.onclick = () => {
    forgetRecents()
    showRecents(say, true)
  }
}
