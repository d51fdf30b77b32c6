import { createHash } from "node:crypto"
import type { SearchDocument } from "../documents"
import { SearchError } from "../search-error"
import type { Admin } from "./admin"
import { toStoredDocument } from "./fields"
import { SETTINGS } from "./settings"

export const STAMP_ID = "_stamp"

/**
 * Says what an index was made from. It is a document of that index, so that it moves with it in a swap and comes with
 * the last of its documents or not at all; as it never ends and has no kind, no search finds it.
 */
export interface Stamp {
  id: typeof STAMP_ID
  /** Hash of documents and settings. */
  fingerprint: string
  /** ISO 8601. */
  appliedAt: string
}

/** The same for the same documents and settings, in whatever order the documents come. */
export function fingerprintOf(documents: readonly SearchDocument[]): string {
  const stored = documents.map((document) => JSON.stringify(toStoredDocument(document))).sort()
  return createHash("sha256")
    .update(JSON.stringify([SETTINGS, stored]))
    .digest("hex")
    .slice(0, 16)
}

/** Undefined where there is no such index, or one that nobody stamped. */
export async function readStamp(admin: Admin, index: string): Promise<Stamp | undefined> {
  const { results } = await admin
    .run((client) => client.index<Stamp>(index).getDocuments({ ids: [STAMP_ID] }))
    .catch((error: unknown) => {
      if (error instanceof SearchError && error.fault === "index-missing") return { results: [] }
      throw error
    })
  return results[0]
}
