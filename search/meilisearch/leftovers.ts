import type { Admin } from "./admin"

/**
 * How long an index stays after another took its place. A search that began before the swap goes on in the old one:
 * Meilisearch lets a search wait in its queue for 60 s (`search_queue.rs`, 1.50), and this is twice that.
 */
export const RETIRED_MS = 120_000

const MOST = 1000

/** For what an earlier apply left to do; a server that is stuck is not waited for. */
const SETTLE_MS = 15_000

/** Of the index that is filled beside the served one, and that holds the old documents once they have changed places. */
export function buildingName(index: string, now: Date): string {
  return `${index}_new_${now.getTime().toString(36)}`
}

/**
 * Waits for what an earlier apply has set in motion, then drops what a killed one began and what was retired long enough
 * ago.
 *
 * @returns whether there is a served index.
 */
export async function tidyUp(admin: Admin, index: string, now: Date): Promise<boolean> {
  await settle(admin, index)
  const { results } = await admin.run((client) => client.getIndexes({ limit: MOST }))
  const names = results.map(({ uid }) => uid)
  const retired = await retirements(admin)
  for (const name of names.filter((one) => one.startsWith(`${index}_new_`))) {
    const since = retired.get(name)
    if (since !== undefined && now.getTime() - since < RETIRED_MS) continue
    await admin.carryOut((client) => client.deleteIndex(name))
  }
  return names.includes(index)
}

/** A swap that was asked for and not waited for may be about to happen. */
async function settle(admin: Admin, index: string): Promise<void> {
  const { results } = await admin.run((client) =>
    client.tasks.getTasks({ statuses: ["enqueued", "processing"], limit: MOST }),
  )
  const ours = results.filter(({ indexUid, details }) =>
    [indexUid, ...(details?.swaps ?? []).flatMap(({ indexes }) => indexes)].some(
      (name) => name === index || name?.startsWith(`${index}_new_`),
    ),
  )
  for (const { uid } of ours)
    await admin.run((client) => client.tasks.waitForTask(uid, { timeout: SETTLE_MS }))
}

/** When an index last changed places with another, by its name. */
async function retirements(admin: Admin): Promise<Map<string, number>> {
  const { results } = await admin.run((client) =>
    client.tasks.getTasks({ types: ["indexSwap"], statuses: ["succeeded"], limit: MOST }),
  )
  // The latest come first.
  return new Map(
    results
      .toReversed()
      .flatMap(({ details, finishedAt }) =>
        (details?.swaps ?? []).flatMap(({ indexes }) =>
          indexes.map((name) => [name, Date.parse(finishedAt ?? "")] as const),
        ),
      ),
  )
}
