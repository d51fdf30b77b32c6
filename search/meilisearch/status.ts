import type { SearchDocument } from "../documents"
import { administer, requireVersion, type SearchServer } from "./admin"
import { searchKeys } from "./keys"
import { differingSettings } from "./settings"
import { fingerprintOf, readStamp } from "./stamp"

export interface IndexStatus {
  version: string
  /** Without the stamp. */
  documents: number
  /** ISO 8601; undefined where the index is not ours. */
  appliedAt: string | undefined
  /** Whether its documents are those asked about. */
  isCurrent: boolean
  /** Names of settings that somebody changed. */
  differing: string[]
  /** Until when the latest search key works; undefined where none does. */
  keyUntil: Date | undefined
}

/** @throws SearchError */
export async function readStatus(
  server: SearchServer,
  index: string,
  documents: readonly SearchDocument[],
  now = new Date(),
): Promise<IndexStatus> {
  const admin = administer(server)
  const version = await requireVersion(admin, server.host)
  const [settings, stats, stamp, keys] = await Promise.all([
    admin.run((client) => client.index(index).getSettings()),
    admin.run((client) => client.index(index).getStats()),
    readStamp(admin, index),
    searchKeys(admin, index),
  ])
  return {
    version,
    documents: stats.numberOfDocuments - (stamp ? 1 : 0),
    appliedAt: stamp?.appliedAt,
    isCurrent: stamp?.fingerprint === fingerprintOf(documents),
    differing: differingSettings(settings),
    keyUntil: keys.map(({ until }) => until).find((until) => until > now),
  }
}
