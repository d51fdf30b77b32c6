import { holdsOn, isPublished, standingOn, STARS, type Standing } from "../domain/certification"
import type { Day } from "../domain/day"
import { toCertifiable } from "./to-certifiable"
import type { Registry, RegistryProduct } from "./types"

interface Entry {
  product: RegistryProduct
  standing: Standing
}

const STATES = ["for-sale", "shown", "lapsed", "hidden"] as const satisfies Standing["state"][]

/** Where every product stands on a day and why: one line for each, then the totals. */
export function reportStandings(registry: Registry, day: Day): string[] {
  const entries = registry.products.map((product) => ({
    product,
    standing: standingOn(toCertifiable(product), day),
  }))
  const producerNames = new Map(registry.producers.map(({ handle, name }) => [handle, name]))
  const inOrder = STATES.flatMap((state) => entries.filter(({ standing }) => standing.state === state))
  const lines = inOrder.map(({ product, standing }) => {
    const producer = producerNames.get(product.producerHandle ?? "") ?? "(no producer named)"
    return `${describe(standing).padEnd(48)} ${product.handle}: ${product.name}, ${producer}`
  })
  return [...lines, "", ...totals(registry, entries, day)]
}

function describe(standing: Standing): string {
  const state = standing.state.padEnd(8)
  if (standing.state === "hidden") return `${state} ${standing.reason}`
  const end = isPublished(standing) ? "until" : "ended after"
  return `${state} ${standing.reason}, ${standing.recognition.stars} stars ${end} ${standing.lastDay}`
}

function totals(registry: Registry, entries: readonly Entry[], day: Day): string[] {
  const holding = registry.products.flatMap((product) =>
    product.recognitions.filter((it) => holdsOn(it, day)),
  )
  const byStars = STARS.toReversed().map(
    (stars) => `${holding.filter((it) => it.stars === stars).length} of ${stars} stars`,
  )
  const hiddenAlcohol = entries.filter(
    ({ product, standing }) =>
      standing.state === "hidden" &&
      standing.reason === "alcohol" &&
      product.recognitions.some((recognition) => holdsOn(recognition, day)),
  )
  return [
    `${entries.length} products on ${day}`,
    `${holding.length} recognitions hold: ${byStars.join(", ")}; ${hiddenAlcohol.length} of them alcohol and hidden`,
    ...STATES.map((state) => {
      const inState = entries.filter(({ standing }) => standing.state === state)
      return `${inState.length} ${state}${byReason(inState)}`
    }),
  ]
}

function byReason(entries: readonly Entry[]): string {
  const reasons = new Set(entries.map(({ standing }) => standing.reason))
  const counts = [...reasons].map((reason) => {
    const count = entries.filter(({ standing }) => standing.reason === reason).length
    return `${count} ${reason}`
  })
  return counts.length > 0 ? `: ${counts.join(", ")}` : ""
}
