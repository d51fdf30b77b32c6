import { KINDS, type SearchDocument } from "../documents"
import { rank } from "../rank"
import type { Reading } from "../understand/query"
import { conditionsOf, queryOf, type Asked, type AskedIndex } from "./ask"
import type { IndexQuery } from "./client"
import { toConditions } from "./filter"
import { writeQueries } from "./words"

/** Of each kind so many are put in order by `rank`. */
const CANDIDATES = 12

/** What each kind has of a reading, best first; more of a kind than are shown. */
export async function suggestReading(
  { client, documentsOf }: AskedIndex,
  reading: Reading,
  asked: Pick<Asked, "today" | "filters">,
  perKind: number,
  signal: AbortSignal | undefined,
): Promise<SearchDocument[]> {
  const answers = await client.each(kindQueries(reading, asked, Math.max(CANDIDATES, perKind)), signal)
  const documents = answers.flatMap(({ hits }) => documentsOf(hits))
  return rank([...new Map(documents.map((document) => [document.id, document])).values()], reading)
}

function kindQueries(
  { words }: Reading,
  asked: Pick<Asked, "today" | "filters">,
  limit: number,
): IndexQuery[] {
  const conditions = conditionsOf(asked)
  const [folded, exact] = writeQueries(words)
  const ofEach = KINDS.map((kind) => ({
    ...queryOf(folded.q, [...toConditions({ kinds: [kind] }), ...conditions]),
    limit,
  }))
  return exact ? [...ofEach, { ...queryOf(exact.q, conditions), limit }] : ofEach
}
