import type { Facets } from "../port"
import type { Answer } from "./client"
import type { Facet } from "./settings"

/** What Meilisearch counted of one facet: values by name, or their range. */
export interface Count {
  values: Record<string, number>
  range: { min: number; max: number } | undefined
}

/** Facets of an answer, from wherever in it a federated or a plain query puts them. */
export function countOf(answer: Answer, facet: Facet, index: string): Count {
  const federated = answer.facetsByIndex?.[index]
  const values = (federated?.distribution ?? answer.facetDistribution)?.[facet] ?? {}
  return { values, range: (federated?.stats ?? answer.facetStats)?.[facet] }
}

export function toFacets(counts: ReadonlyMap<Facet, Count>): Facets {
  const values = (facet: Facet): Record<string, number> => counts.get(facet)?.values ?? {}
  const price = counts.get("price")?.range
  return {
    kinds: values("kind"),
    groups: values("group"),
    stars: values("stars"),
    communes: values("communes"),
    price: price ? ({ min: price.min, max: price.max } as Facets["price"]) : null,
    inStock: values("inStock")["true"] ?? 0,
  }
}
