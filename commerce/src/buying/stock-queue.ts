import { shortages, type Shortage } from "../../domain/stock"
import type { CartDemand } from "./read-demands"

/** Carts that come to the same stock, in their order, and what is left behind those that stand in it. */
export class StockQueue {
  private readonly joined = new Map<string, CartDemand["lines"]>()
  private readonly available = new Map<string, number>()

  /**
   * Puts a cart behind the others where enough is left for it.
   *
   * @returns what is short; empty for a cart that now stands in the queue, or did before.
   */
  join({ cartId, lines, available }: Pick<CartDemand, "cartId" | "lines" | "available">): Shortage[] {
    if (this.joined.has(cartId)) return []
    // What the first one read: whoever stands in the queue may have taken its part before a later one looked.
    for (const [item, free] of available) if (!this.available.has(item)) this.available.set(item, free)
    const wanted = new Set(lines.flatMap(({ needs }) => [...needs.keys()]))
    const all = [...this.joined.values()].flat()
    const short = shortages([...all, ...lines], this.available).filter(({ item }) => wanted.has(item))
    if (short.length === 0) this.joined.set(cartId, lines)
    return short
  }

  /** Item → units that nobody in the queue takes. */
  left(): Map<string, number> {
    const left = new Map(this.available)
    for (const { quantity, needs } of [...this.joined.values()].flat())
      for (const [item, units] of needs) left.set(item, (left.get(item) ?? 0) - quantity * units)
    return left
  }
}
