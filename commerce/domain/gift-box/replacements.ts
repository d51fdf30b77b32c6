import type { Day } from "../day"
import type { BoxPlan, PartFacts } from "./box"
import { checkBox, mayBeSold, type Finding } from "./box-checks"

/** What may take the place of a part. */
const FIT = { group: 3, kept: 1, producer: -1 } as const

/**
 * Products that may stand in a box instead of one of its parts: in its place, with its quantity, nothing is refused of
 * them or of the box as a whole. What is wrong with the other parts, and a price that is not set yet, is not held
 * against them. Best first: of the same group, kept alike and by a producer that the box has not, then nearest in price.
 */
export function replacementsFor(
  plan: BoxPlan,
  handle: string,
  facts: ReadonlyMap<string, PartFacts>,
  on: Day,
): PartFacts[] {
  const replaced = facts.get(handle)
  const inside = new Set(plan.parts.map(({ productHandle }) => productHandle))
  const producers = new Set(
    [...inside].filter((one) => one !== handle).flatMap((one) => facts.get(one)?.producer?.handle ?? []),
  )
  const likeness = (one: PartFacts) =>
    (one.group === replaced?.group ? FIT.group : 0) +
    (one.kept === replaced?.kept ? FIT.kept : 0) +
    (one.producer && producers.has(one.producer.handle) ? FIT.producer : 0)
  const distance = (one: PartFacts) => Math.abs((one.price ?? 0) - (replaced?.price ?? 0))
  return [...facts.values()]
    .filter((one) => !inside.has(one.handle) && one.price !== null)
    .filter((one) => passes(one.handle, { ...plan, parts: swap(plan, handle, one.handle) }))
    .sort((a, b) => likeness(b) - likeness(a) || distance(a) - distance(b) || (a.handle < b.handle ? -1 : 1))

  function passes(candidate: string, swapped: BoxPlan): boolean {
    const concerning = ({ check, productHandle }: Finding) =>
      check !== "price" && (productHandle === null || productHandle === candidate)
    return mayBeSold(checkBox(swapped, facts, on).filter(concerning))
  }
}

function swap({ parts }: BoxPlan, from: string, to: string): BoxPlan["parts"] {
  return parts.map((part) => (part.productHandle === from ? { ...part, productHandle: to } : part))
}
