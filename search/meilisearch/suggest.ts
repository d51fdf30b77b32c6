import { KINDS, type SearchDocument } from "../documents"
import { rank } from "../rank"
import type { Reading } from "../understand/query"
import { conditionsOf, queryOf, toDocument, type Asked } from "./ask"
import type { IndexQuery, SearchClient } from "./client"
import { toConditions } from "./filter"
import { writeQueries } from "./words"

/** Of each kind so many are put in order by `rank`. */
const CANDIDATES = 12

/** The best documents of each kind, best first; a kind has no more than `perKind`. */
export async function suggestReading(
  client: SearchClient,
  reading: Reading,
  asked: Asked,
  perKind: number,
  signal: AbortSignal | undefined,
): Promise<SearchDocument[]> {
  const answers = await client.each(kindQueries(reading, asked, Math.max(CANDIDATES, perKind)), signal)
  const documents = new Map(
    answers.flatMap(({ hits }) => hits.map((hit) => [hit.id, toDocument(hit)] as const)),
  )
  const given = new Map(KINDS.map((kind) => [kind, 0]))
  return rank([...documents.values()], reading).filter(({ kind }) => {
    const before = given.get(kind) ?? 0
    given.set(kind, before + 1)
    return before < perKind
  })
}

function kindQueries(reading: Reading, asked: Asked, limit: number): IndexQuery[] {
  return writeQueries(reading.words).flatMap(({ q }) =>
    KINDS.map((kind) => ({
      ...queryOf(q, [...toConditions({ kinds: [kind] }), ...conditionsOf(asked)]),
      limit,
    })),
  )
}
