import type { SearchDocument } from "#search/documents"
import { keepsTo } from "#search/golden/condition"
import type { GoldenQuery } from "#search/golden/read-golden"
import type { Opened } from "./contender"

/** As many hits as anybody looks at. */
const LOOKED_AT = 10

/** What one query brought. */
export interface Outcome {
  golden: GoldenQuery
  hits: string[]
  /** Of the first right hit, from 1; null where none of the ten is right. */
  rank: number | null
  /** Hits that break a condition of the query. */
  broken: string[]
}

export async function run(
  { find }: Opened,
  golden: readonly GoldenQuery[],
  documents: readonly SearchDocument[],
): Promise<Outcome[]> {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const outcomes: Outcome[] = []
  for (const query of golden) {
    const hits = await find(query.query, LOOKED_AT)
    const at = hits.findIndex((id) => query.expected.includes(id))
    const broken = hits.filter((id) => {
      const document = byId.get(id)
      return query.never.some((condition) => !document || !keepsTo(document, condition))
    })
    outcomes.push({ golden: query, hits, rank: at < 0 ? null : at + 1, broken })
  }
  return outcomes
}
