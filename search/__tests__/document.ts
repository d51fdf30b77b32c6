import { slugify } from "#domain/fold"
import type { SearchDocument, SearchKind } from "../documents"

const PLAIN: Omit<SearchDocument, "id" | "kind" | "handle" | "name"> = {
  nameEn: null,
  detail: "",
  group: "food",
  stars: 4,
  lastDay: null,
  price: null,
  inStock: true,
  demonstration: false,
  boxes: [],
  communes: [],
  at: null,
  aliases: [],
  formerPlace: "",
  text: "",
}

/** A product for tests, with nothing but a name. */
export function documentNamed(name: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return documentOf("product", slugify(name), name, more)
}

export function documentOf(
  kind: SearchKind,
  handle: string,
  name: string,
  more: Partial<SearchDocument> = {},
): SearchDocument {
  return { ...PLAIN, id: `${kind}_${handle}`, kind, handle, name, ...more }
}
