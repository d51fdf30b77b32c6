import { formatVnd } from "#domain/vnd"
import type { Understood } from "#search/port"
import type { Say } from "./face.client"

/** A condition that was read out of the words, as it is said back: «đến 200.000 ₫», «gần xã Đất Mũi». */
export interface Condition {
  /** Tells it from the others: "maxPrice", "stars:4". */
  key: string
  label: string
}

export function toConditions({ filters, near }: Pick<Understood, "filters" | "near">, say: Say): Condition[] {
  const { kinds = [], groups = [], stars = [], communes = [], minPrice, maxPrice, inStock } = filters
  return [
    ...kinds.map((kind) => ({ key: `kinds:${kind}`, label: say(`find.kinds.${kind}`) })),
    ...groups.map((group) => ({ key: `groups:${group}`, label: say(`group.${group}`) })),
    ...stars.map((count) => ({ key: `stars:${count}`, label: say("find.starsShort", { stars: count }) })),
    ...communes.map((name) => ({ key: `communes:${name}`, label: name })),
    ...(minPrice === undefined
      ? []
      : [{ key: "minPrice", label: say("find.minPrice", { price: formatVnd(minPrice) }) }]),
    ...(maxPrice === undefined
      ? []
      : [{ key: "maxPrice", label: say("find.maxPrice", { price: formatVnd(maxPrice) }) }]),
    ...(inStock === true ? [{ key: "inStock", label: say("find.inStock") }] : []),
    ...(near === null ? [] : [{ key: "near", label: say("find.near", { name: near.name }) }]),
  ]
}

/** Which words the search went by, in sentences; nothing where it took them as they are. */
export function sayWords({ mended, left }: Understood, say: Say): string[] {
  return [
    ...(mended === null || mended === "" ? [] : [say("find.mended", { query: mended })]),
    ...(left.length === 0 ? [] : [say("find.left", { words: left.join(", ") })]),
  ]
}

/** The same with the conditions, where they do not stand beside it as chips. */
export function sayUnderstood(understood: Understood, say: Say): string[] {
  const conditions = toConditions(understood, say).map(({ label }) => label)
  return [
    ...sayWords(understood, say),
    ...(conditions.length === 0 ? [] : [say("find.understood", { conditions: conditions.join(", ") })]),
  ]
}
