import type { Day } from "../../../../domain/day"
import type { BoxPart } from "../../../../domain/gift-box/box"
import type { CapacityRow, PlannedDelivery } from "../../../../domain/quote/quote"

/** What a plan needs of a product by a day, beside what can still be promised for that day. */
export interface NeedByDay {
  productHandle: string
  name: string
  by: Day
  wanted: number
  free: number
}

/** What can still be promised for a day: the table has a row for each day on which that changes. */
export function freeBy({ stocked, reserved, days }: CapacityRow, day: Day): number {
  const before = days.findLast(({ by }) => by <= day)
  if (before) return before.free
  const inStock = Math.max(0, stocked - reserved)
  return Math.min(inStock, days[0]?.free ?? inStock)
}

/**
 * Each product's need at each day of the plan, earlier days included.
 *
 * @param partsOf what is in a box, by its handle.
 */
export function needsOf(
  plan: readonly Pick<PlannedDelivery, "by" | "boxHandle" | "quantity">[],
  partsOf: ReadonlyMap<string, readonly BoxPart[]>,
  table: readonly CapacityRow[],
): NeedByDay[] {
  const days = [...new Set(plan.map(({ by }) => by))].sort()
  return table.flatMap((row) => {
    const wantedBy = (day: Day) =>
      plan
        .filter(({ by }) => by <= day)
        .reduce((sum, { boxHandle, quantity }) => sum + quantity * unitsIn(boxHandle, row.productHandle), 0)
    return days
      .map((by) => ({
        productHandle: row.productHandle,
        name: row.name,
        by,
        wanted: wantedBy(by),
        free: freeBy(row, by),
      }))
      .filter(({ wanted }) => wanted > 0)
  })

  function unitsIn(boxHandle: string, productHandle: string): number {
    const parts = partsOf.get(boxHandle) ?? []
    return parts.find((part) => part.productHandle === productHandle)?.quantity ?? 0
  }
}

export function isShort({ wanted, free }: NeedByDay): boolean {
  return wanted > free
}
