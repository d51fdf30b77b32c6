import { kmBetween, type Point } from "./gazetteer"
import { highlight } from "./highlight"
import { KINDS, type SearchDocument, type SearchKind } from "./documents"
import type { Hit, SearchRequest, Sort, Suggestions, Understood } from "./port"
import type { Query, Reading } from "./understand/query"

/** What every engine says of a query in the same words. */
export function toUnderstood({ filters, near }: Query, reading: Reading | undefined): Understood {
  return {
    filters,
    near: near && { name: near.name, at: near.at },
    mended: reading?.mended ? reading.words.map(({ exact }) => exact).join(" ") : null,
    left: reading?.left ?? [],
  }
}

/** Where distances are measured from: the place in the words, else the visitor. */
export function pointOf({ near }: Query, { from }: Pick<SearchRequest, "from">): Point | null {
  return near?.at ?? from ?? null
}

/** A place in the words sorts by nearness unless something else was asked for. */
export function sortOf({ near }: Query, { sort = "relevance" }: Pick<SearchRequest, "sort">): Sort {
  return sort === "relevance" && near ? "near" : sort
}

export function toHit(document: SearchDocument, reading: Reading, from: Point | null): Hit {
  return {
    document,
    name: highlight(
      document.name,
      reading.words.map(({ folded }) => folded),
    ),
    km: from && document.at ? kmBetween(from, document.at) : null,
  }
}

/**
 * Puts ranked documents into groups by kind, the kind of the best one first. Certificates bear the names of their
 * products and come last, unless one of them is what was looked for.
 */
export function toGroups(
  ranked: readonly SearchDocument[],
  reading: Reading,
  perKind: number,
): Suggestions["groups"] {
  const place = (kind: SearchKind) => {
    const first = ranked.findIndex((document) => document.kind === kind)
    return kind === "certificate" && first > 0 ? ranked.length : first
  }
  return KINDS.map((kind) => ({ kind, own: ranked.filter((document) => document.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => place(a.kind) - place(b.kind))
    .map(({ kind, own }) => ({
      kind,
      hits: own.slice(0, perKind).map((document) => toHit(document, reading, null)),
    }))
}

/** Puts ranked documents in an order. Keeps that of relevance among equals; what has no price or place comes last. */
export function inOrder(
  hits: readonly SearchDocument[],
  sort: Sort,
  from: Point | null,
): readonly SearchDocument[] {
  const key: Record<Sort, (document: SearchDocument) => number> = {
    relevance: () => 0,
    price: ({ price }) => price ?? Infinity,
    "-price": ({ price }) => -(price ?? -Infinity),
    stars: ({ stars }) => -(stars ?? 0),
    near: ({ at }) => (from && at ? kmBetween(from, at) : Infinity),
  }
  const keyOf = key[sort]
  return hits.toSorted((a, b) => {
    const first = keyOf(a)
    const second = keyOf(b)
    return first === second ? 0 : first - second
  })
}
