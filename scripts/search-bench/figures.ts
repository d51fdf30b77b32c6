import type { Outcome } from "./outcome"

export interface Figures {
  count: number
  /** Mean of 1 / rank over the queries, 0 where none of the ten hits is right. */
  mrr: number
  /** Shares of the queries with a right hit first, and among the first three. */
  first: number
  third: number
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = outcomes.length
  const mean = (value: (rank: number) => number) =>
    count === 0 ? 0 : outcomes.reduce((sum, { rank }) => sum + (rank === null ? 0 : value(rank)), 0) / count
  return {
    count,
    mrr: mean((rank) => 1 / rank),
    first: mean((rank) => Number(rank === 1)),
    third: mean((rank) => Number(rank <= 3)),
  }
}
