import type { GoldenQuery } from "#search/golden/read-golden"
import type { Opened } from "./contender"

/** Milliseconds, of which so many queries of a hundred take no more. */
export interface Latency {
  p50: number
  p99: number
}

/** A server that runs has its pages in memory, and a script that runs is compiled. */
const WARM_UP = 150

/** A slow engine is asked fewer queries, so that the bench ends. */
const LONGEST_MS = 20_000

export async function latencyOf({ find }: Opened, golden: readonly GoldenQuery[]): Promise<Latency> {
  const queries = mixed(golden).map(({ query }) => query)
  for (const query of queries.slice(0, WARM_UP)) await find(query, 10)
  const deadline = performance.now() + LONGEST_MS
  const times: number[] = []
  for (const query of queries) {
    const started = performance.now()
    await find(query, 10)
    times.push(performance.now() - started)
    if (performance.now() > deadline) break
  }
  times.sort((a, b) => a - b)
  const percentile = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: percentile(0.5), p99: percentile(0.99) }
}

/** Every class early on: the set stands class by class. */
function mixed(golden: readonly GoldenQuery[]): GoldenQuery[] {
  const STRIDE = 14
  return Array.from({ length: STRIDE }, (_, start) =>
    golden.filter((_, index) => index % STRIDE === start),
  ).flat()
}
