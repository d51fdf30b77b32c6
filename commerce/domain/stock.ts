/** A line of a cart: a plain good needs one unit of one item, a gift box several of each part. */
export interface DemandLine {
  quantity: number
  /** Inventory item id → units that one piece of the line needs. */
  needs: ReadonlyMap<string, number>
}

export interface Shortage {
  item: string
  wanted: number
  available: number
}

/**
 * What is missing when all lines are bought together. Lines that share an item are summed, which Medusa 2.21
 * does not do: it checks each line against the whole stock (https://github.com/medusajs/medusa/issues/16502).
 */
export function shortages(lines: readonly DemandLine[], available: ReadonlyMap<string, number>): Shortage[] {
  const wanted = new Map<string, number>()
  for (const line of lines) {
    for (const [item, units] of line.needs) wanted.set(item, (wanted.get(item) ?? 0) + units * line.quantity)
  }
  return [...wanted]
    .map(([item, units]) => ({ item, wanted: units, available: available.get(item) ?? 0 }))
    .filter((need) => need.wanted > need.available)
}
