import { slugify } from "#domain/fold"
import type { SearchDocument } from "../documents"

/** A product for tests, with nothing but a name. */
export function documentNamed(name: string, more: Partial<SearchDocument> = {}): SearchDocument {
  const handle = slugify(name)
  return {
    id: `product_${handle}`,
    kind: "product",
    handle,
    name,
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
    ...more,
  }
}
