import { GROUPS, type Stars } from "#domain/certification"
import { KINDS } from "#search/documents"
import type { Facets } from "#search/port"
import type { Say } from "../../components/search/face.client"
import type { Choice } from "./address"

/** The list of a choice by its key in the address. */
export const FACETS = { loai: "kinds", nhom: "groups", sao: "stars", xa: "communes" } as const
export type FacetName = keyof typeof FACETS

export interface FacetValue {
  value: string
  label: string
  count: number
  checked: boolean
}

/** Of every facet the values there is something for, and those that are chosen, always in the same order. */
export function toFacetViews(facets: Facets, choice: Choice, say: Say): Record<FacetName, FacetValue[]> {
  const stars: Stars[] = [5, 4, 3]
  const communes = [...new Set([...Object.keys(facets.communes), ...choice.communes])]
  return {
    loai: valuesOf(KINDS, facets.kinds, choice.kinds, (kind) => say(`find.kinds.${kind}`)),
    nhom: valuesOf(GROUPS, facets.groups, choice.groups, (group) => say(`group.${group}`)),
    sao: valuesOf(stars, facets.stars, choice.stars, (count) => say("find.starsShort", { stars: count })),
    xa: valuesOf(communes.sort(byName), facets.communes, choice.communes, (name) => name),
  }
}

function valuesOf<Value extends string | number>(
  values: readonly Value[],
  counts: Partial<Record<Value, number>>,
  chosen: readonly Value[],
  toLabel: (value: Value) => string,
): FacetValue[] {
  return values
    .map((value) => ({
      value: String(value),
      label: toLabel(value),
      count: counts[value] ?? 0,
      checked: chosen.includes(value),
    }))
    .filter(({ count, checked }) => count > 0 || checked)
}

/** Names of communes are sorted by what comes after their kind, which nobody looks for. */
function byName(a: string, b: string): number {
  const bare = (name: string) => name.replace(/^(xã|phường|đặc khu) /, "")
  return bare(a).localeCompare(bare(b), "vi")
}

/** The choice with a value of a facet in or out; what is open below starts from the first page again. */
export function toggle(choice: Choice, facet: FacetName, value: string, checked: boolean): Choice {
  const key = FACETS[facet]
  const others = (choice[key] as (string | number)[]).filter((one) => String(one) !== value)
  const typed = key === "stars" ? Number(value) : value
  return { ...choice, [key]: checked ? [...others, typed] : others, pages: 1 }
}
