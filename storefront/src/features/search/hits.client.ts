import type { Hit } from "#search/port"
import type { Face } from "../../components/search/face.client"
import { toHitView, type HitView } from "../../components/search/hit-view"
import { element, toMarked, toSign } from "../../components/search/marked.client"
import { SIGNS } from "../../components/search/signs"
import { keepList, templateOf } from "./keyed.client"

export function showHits(root: ParentNode, hits: readonly Hit[], searched: string, face: Face): void {
  const list = root.querySelector(".hits")
  if (!list) return
  keepList(
    list,
    hits,
    ({ document }) => document.id,
    templateOf(root, "hit"),
    (card, hit) => fill(card, toHitView(hit, searched, face.locale, face.say), face),
  )
}

function fill(card: HTMLElement, view: HitView, { pictures }: Face): void {
  const part = (name: string): HTMLElement | null => card.querySelector(`[data-part="${name}"]`)
  const write = (name: string, text: string, lang = ""): void => {
    const place = part(name)
    if (!place) return
    place.textContent = text
    place.hidden = text === ""
    place.lang = lang
  }
  const name = part("name")
  if (name instanceof HTMLAnchorElement) {
    name.href = view.href
    name.lang = view.nameLang
    name.replaceChildren(...toMarked(view.name))
  }
  write("kind", view.kindName)
  write("stars", view.stars)
  write("detail", view.detail, view.detailLang)
  write("distance", view.distance)
  write("price", view.price)
  if (view.price !== "") part("price")?.append(...view.notes.map((note) => element("small", note)))
  const thumb = part("thumb")
  if (thumb?.childElementCount === 0) {
    thumb.dataset["kind"] = view.kind
    thumb.append(toThumb(view, pictures[view.id], thumb))
  }
}

function toThumb({ kind }: HitView, picture: Face["pictures"][string] | undefined, place: HTMLElement): Node {
  if (!picture) return toSign(SIGNS[kind])
  place.style.background = picture.ground
  const image = element("img")
  // The name beside it says what it shows.
  image.alt = ""
  image.loading = "lazy"
  image.decoding = "async"
  image.src = picture.src
  return image
}
