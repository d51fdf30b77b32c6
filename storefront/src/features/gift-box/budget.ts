import type { Vnd } from "#domain/vnd"

/** The slider of the landing page, in đồng. */
export interface Budget {
  least: number
  most: number
  step: number
}

const STEP = 50_000

/** From the cheapest box, so that there is always one, to the dearest; null for fewer than two prices. */
export function budgetOf(prices: readonly Vnd[]): Budget | null {
  if (new Set(prices).size < 2) return null
  const up = (price: number) => Math.ceil(price / STEP) * STEP
  return { least: up(Math.min(...prices)), most: up(Math.max(...prices)), step: STEP }
}

/** What an address asks for, as the slider can show it; the most where it asks for nothing, or for nonsense. */
export function readBudget(asked: string | null, { least, most, step }: Budget): number {
  const amount = Number(asked)
  if (asked === null || !Number.isFinite(amount) || amount <= 0) return most
  return Math.min(most, Math.max(least, Math.floor(amount / step) * step))
}
