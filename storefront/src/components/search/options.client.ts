import type { Suggestions } from "#search/port"
import { pathTo } from "../../paths"
import type { Face } from "./face.client"
import { toHitView, type HitView } from "./hit-view"
import { element, toMarked } from "./marked.client"
import { SIGNS } from "./signs"

/** What is in the list: groups with their heading, then options that stand alone. */
export interface OptionGroup {
  name: string
  /** Of signs.ts; empty where it stands for itself. */
  sign: string
  className: string
  /** Each is made when it is shown. */
  options: readonly (() => HTMLAnchorElement)[]
}

/** Products are what most people are after: of other kinds two are enough. */
const PER_OTHER_KIND = 2

/** Suggestions by kind, and the way to all results. */
export function toSuggestionGroups(
  { groups, understood }: Suggestions,
  query: string,
  face: Face,
): OptionGroup[] {
  const searched = understood.mended ?? query
  return [
    ...groups.map(({ kind, hits }) => ({
      name: face.say(`find.kinds.${kind}`),
      sign: SIGNS[kind],
      className: "",
      options: hits
        .slice(0, kind === "product" ? hits.length : PER_OTHER_KIND)
        .map((hit) => () => hitOption(toHitView(hit, searched, face.locale, face.say), face)),
    })),
    { name: "", sign: "", className: "", options: [() => allOption(query, face)] },
  ]
}

/** For an empty field: what was looked for before, and where somebody may go who does not know what to type. */
export function toDoorGroups(recents: readonly string[], face: Face): OptionGroup[] {
  const recent = {
    name: face.say("find.recent"),
    sign: "",
    className: "recent",
    options: recents.map((query) => () => recentOption(query, face)),
  }
  const doors = {
    name: face.say("find.doors"),
    sign: "",
    className: "",
    options: face.doors.map(
      ({ href, name }) =>
        () =>
          plainOption(href, name),
    ),
  }
  return recents.length === 0 ? [doors] : [recent, doors]
}

function recentOption(query: string, face: Face): HTMLAnchorElement {
  const option = plainOption(searchPath(query, face), query)
  option.dataset["recent"] = query
  return option
}

function allOption(query: string, face: Face): HTMLAnchorElement {
  const option = plainOption(searchPath(query, face), face.say("find.all", { query }))
  option.classList.add("all")
  return option
}

function searchPath(query: string, { locale }: Face): string {
  return `${pathTo(locale, "search")}?${new URLSearchParams({ q: query })}`
}

function plainOption(href: string, text: string): HTMLAnchorElement {
  const option = anchor(href, "plain")
  option.append(element("span", text))
  return option
}

function hitOption(view: HitView, face: Face): HTMLAnchorElement {
  const option = anchor(view.href)
  const words = element("span")
  const name = element("span")
  name.append(...toMarked(view.name))
  name.lang = view.nameLang
  words.append(name)
  const what = [view.stars, view.detail].filter(Boolean).join(" · ")
  if (what !== "") {
    const line = element("span", what, "what")
    line.lang = view.detailLang
    words.append(line)
  }
  option.append(...thumb(view, face), words)
  if (view.price !== "") {
    const price = element("span", view.price, "price")
    price.append(...view.notes.map((note) => element("small", note)))
    option.append(price)
  }
  return option
}

/** A photograph alone; the heading of the group has the sign of what has none. */
function thumb({ id }: HitView, { pictures }: Face): HTMLElement[] {
  const picture = pictures[id]
  if (!picture || picture.drawn) return []
  const image = element("img")
  image.alt = ""
  image.decoding = "async"
  image.src = picture.src
  image.style.background = picture.ground
  return [image]
}

function anchor(href: string, className = ""): HTMLAnchorElement {
  const option = element("a", "", className)
  option.href = href
  option.role = "option"
  option.tabIndex = -1
  option.ariaSelected = "false"
  return option
}
