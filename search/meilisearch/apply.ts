import type { SearchDocument } from "../documents"
import { administer, requireVersion, type Admin, type SearchServer } from "./admin"
import { toStoredDocument } from "./fields"
import { buildingName, tidyUp } from "./leftovers"
import { differingSettings, SETTINGS } from "./settings"
import { fingerprintOf, readStamp, STAMP_ID, type Stamp } from "./stamp"

/** An index that has everything and is not served yet. */
export interface PreparedIndex {
  /** False where the served one has the same documents and settings already. */
  changed: boolean
  /** Puts it in the place of the served one, in one step of the engine's own. */
  serve(): Promise<void>
}

/**
 * Fills a new index beside the served one. Whatever ends this, or the server, at any point leaves the served index whole;
 * the next call removes what was begun.
 *
 * @throws SearchError
 */
export async function prepareIndex(
  server: SearchServer,
  index: string,
  documents: readonly SearchDocument[],
  now = new Date(),
): Promise<PreparedIndex> {
  const admin = administer(server)
  await requireVersion(admin, server.host)
  const isServed = await tidyUp(admin, index, now)
  const fingerprint = fingerprintOf(documents)
  if (isServed && (await isCurrent(admin, index, fingerprint))) {
    return { changed: false, serve: () => Promise.resolve() }
  }
  const building = buildingName(index, now)
  const stamp: Stamp = { id: STAMP_ID, fingerprint, appliedAt: now.toISOString() }
  // Settings first: they make the index, and documents are then indexed once.
  await admin.carryOut((client) => client.index(building).updateSettings({ ...SETTINGS }))
  // One task: all of them with the stamp, or nothing.
  await admin.carryOut((client) =>
    client.index(building).addDocuments([...documents.map(toStoredDocument), stamp], { primaryKey: "id" }),
  )
  return {
    changed: true,
    async serve() {
      // The first index has nothing to change places with.
      await admin.carryOut((client) =>
        client.swapIndexes([{ indexes: [building, index], rename: !isServed }]),
      )
    },
  }
}

async function isCurrent(admin: Admin, index: string, fingerprint: string): Promise<boolean> {
  const stamp = await readStamp(admin, index)
  if (stamp?.fingerprint !== fingerprint) return false
  const settings = await admin.run((client) => client.index(index).getSettings())
  return differingSettings(settings).length === 0
}
