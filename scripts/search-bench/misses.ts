import type { Measured } from "./measured"
import type { Outcome } from "./outcome"

const SHOWN = 3

/** The failed queries that rules and weights may be tuned by; those held out are never shown. */
export function listMisses({ name, outcomes }: Measured): string {
  const missed = outcomes.filter(({ golden, rank }) => !golden.heldOut && rank !== 1)
  const lines = missed.map(({ golden, rank, hits }) => {
    const instead = hits.slice(0, SHOWN).join(" ") || "nothing"
    return `  ${golden.class.padEnd(11)} ${String(rank ?? "–").padStart(2)}  ${golden.query}  ← ${instead}`
  })
  return `${name}: ${missed.length} queries without a right hit first (its place in front, – for none)\n${lines.join("\n")}`
}

export function listBroken({ name, outcomes }: Measured): string {
  const broken = outcomes.filter((outcome) => outcome.broken.length > 0)
  if (broken.length === 0) return `${name}: no hit breaks a condition`
  const open = broken.filter(({ golden }) => !golden.heldOut)
  const lines = open.map(
    ({ golden, broken: hits }) => `  ${golden.query}: ${hits.length} hits, ${first(hits)}`,
  )
  const rest = broken.length - open.length
  const apart = rest > 0 ? [`  and ${rest} of those held out`] : []
  return [`${name}: hits break a condition in ${broken.length} queries`, ...lines, ...apart].join("\n")
}

/** Labels that name no document of this catalogue: what they expect cannot be found by any engine. */
export function listStaleLabels(outcomes: readonly Outcome[], ids: ReadonlySet<string>): string {
  const stale = outcomes.flatMap(({ golden }) => golden.expected.filter((id) => !ids.has(id)))
  return [...new Set(stale)]
    .map((id) => `The golden set expects ${id}, which is no document of this catalogue`)
    .join("\n")
}

const first = (hits: readonly string[]): string =>
  `${hits.slice(0, SHOWN).join(" ")}${hits.length > SHOWN ? " …" : ""}`
