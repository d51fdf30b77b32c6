import type { SearchDocument, SearchKind } from "#search/documents"
import type { Around } from "../../components/finder/finder.client"
import { pathTo, type Section } from "../../paths"

const SECTION: Record<SearchKind, Section> = {
  product: "product",
  "gift-box": "giftBox",
  producer: "producer",
  place: "place",
  story: "producer",
  certificate: "certificate",
}

/** A line of results: name, kind or stars, and who or where below. */
export function toHit(found: SearchDocument, { locale, text }: Around): HTMLLIElement {
  const link = document.createElement("a")
  link.href = pathTo(locale, SECTION[found.kind], found.handle)
  const translated = locale === "en" && found.nameEn !== null
  const name = part("strong", translated ? (found.nameEn ?? found.name) : found.name)
  const kind = part("span", found.stars === null ? text(found.kind) : text("stars", { stars: found.stars }))
  kind.className = "kind"
  link.append(name, kind)
  if (found.detail !== "") {
    const detail = part("span", found.detail)
    detail.className = "detail"
    link.append(detail)
    if (locale !== "vi") detail.lang = "vi"
  }
  if (locale !== "vi" && !translated) name.lang = "vi"
  const item = document.createElement("li")
  item.append(link)
  return item
}

function part(tag: "strong" | "span", content: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = content
  return element
}
