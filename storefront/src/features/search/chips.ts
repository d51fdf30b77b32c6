import { formatVnd } from "#domain/vnd"
import type { Understood } from "#search/port"
import { toConditions } from "../../components/search/conditions"
import type { Say } from "../../components/search/face.client"
import { readAddress, type Choice } from "./address"
import { toggle } from "./facet-view"

/** A condition in use, to be taken off with one press. */
export interface Chip {
  label: string
  /** What is chosen without it; or, for one that was read out of the words, which of them it is. */
  off: { choice: Choice } | { condition: string }
}

/** First what was read out of the words, then what was chosen beside them. */
export function toChips(choice: Choice, understood: Understood, say: Say): Chip[] {
  const { kinds, groups, stars, communes, from, to, inStock } = choice
  const without = (change: Partial<Choice>) => ({ choice: { ...choice, pages: 1, ...change } })
  const listed = [
    ...kinds.map((kind) => ["loai", kind, say(`find.kinds.${kind}`)] as const),
    ...groups.map((group) => ["nhom", group, say(`group.${group}`)] as const),
    ...stars.map((count) => ["sao", String(count), say("find.starsShort", { stars: count })] as const),
    ...communes.map((name) => ["xa", name, name] as const),
  ]
  return [
    ...toConditions(understood, say).map(({ key, label }) => ({ label, off: { condition: key } })),
    ...listed.map(([facet, value, label]) => ({
      label,
      off: { choice: toggle(choice, facet, value, false) },
    })),
    ...(from === null
      ? []
      : [{ label: say("find.minPrice", { price: formatVnd(from) }), off: without({ from: null }) }]),
    ...(to === null
      ? []
      : [{ label: say("find.maxPrice", { price: formatVnd(to) }), off: without({ to: null }) }]),
    ...(inStock ? [{ label: say("find.inStock"), off: without({ inStock: false }) }] : []),
  ]
}

/** The words alone, without anything chosen beside them. */
export function withoutFilters({ query, sort }: Choice): Choice {
  return { ...readAddress(""), query, sort }
}
