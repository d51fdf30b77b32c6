import type { Day } from "#domain/day"
import { inOrder } from "../answer"
import type { SearchDocument } from "../documents"
import type { Point } from "../gazetteer"
import type { Facets, Filters, Sort } from "../port"
import { rank } from "../rank"
import type { Reading } from "../understand/query"
import type { Answer, IndexQuery, SearchClient } from "./client"
import { countOf, toFacets, type Count } from "./facets"
import { filteredFacets, notEnded, toConditions } from "./filter"
import { FACETS, type Facet } from "./settings"
import { writeQueries, type WrittenQuery } from "./words"

/** So many hits are put in order by `rank`; those beyond come as the engine has them. */
const CANDIDATES = 60

/** What holds for every reading of a request. */
export interface Asked {
  today: Day
  /** Chosen ones and those in the words: a facet's counts leave out its own. */
  filters: Filters
  sort: Sort
  point: Point | null
  /** Whether facets are counted. */
  facets: boolean
  offset: number
  limit: number
}

/** The index that is asked, and what is known of the documents in it. */
export interface AskedIndex {
  client: SearchClient
  name: string
  /** A hit that is not known here, from an index of another release, is none. */
  documentsOf(hits: Answer["hits"]): SearchDocument[]
  /** The most documents that a reading can find, whatever the filters. */
  mostOf(reading: Reading): number
}

interface FoundPage {
  documents: SearchDocument[]
  total: number
  facets: Facets | null
}

export async function askReading(
  { client, name, documentsOf, mostOf }: AskedIndex,
  reading: Reading,
  asked: Asked,
  signal: AbortSignal | undefined,
): Promise<FoundPage> {
  const isRanked = asked.offset < CANDIDATES
  const until = asked.offset + asked.limit
  const page = isRanked
    ? { offset: 0, limit: Math.max(CANDIDATES, until) }
    : { offset: asked.offset, limit: asked.limit }
  const filtered = asked.facets ? filteredFacets(asked.filters) : []
  const [folded, ...exact] = hitQueries(reading, asked)
  // Where `rank` gets everything, it needs no help to find what is written exactly so.
  const queries: HitQuery[] = mostOf(reading) > CANDIDATES ? [folded, ...exact] : [folded]
  const [answer, others] = await Promise.all([
    client.federated(queries, { ...page, facets: asked.facets ? FACETS : [] }, signal),
    client.each(
      filtered.map((facet) => countQuery(reading, asked, facet)),
      signal,
    ),
  ])
  const documents = documentsOf(answer.hits)
  return {
    documents: isRanked ? rankFirst(documents, reading, asked).slice(asked.offset, until) : documents,
    total: answer.estimatedTotalHits ?? 0,
    facets: asked.facets ? toFacets(counted(answer, filtered, others, name)) : null,
  }
}

/** The first of several readings that finds anything. */
export async function firstWithHit(
  client: SearchClient,
  readings: readonly Reading[],
  asked: Pick<Asked, "today" | "filters">,
  signal: AbortSignal | undefined,
): Promise<Reading | undefined> {
  const answers = await client.each(
    readings.map((reading) => ({ ...plainQuery(reading, conditionsOf(asked)), limit: 1 })),
    signal,
  )
  return readings.find((_reading, position) => (answers[position]?.hits.length ?? 0) > 0)
}

type HitQuery = IndexQuery & { weight: number }

/** The words without accents, and for relevance with them; any other order is of one list. */
function hitQueries(reading: Reading, asked: Asked): [HitQuery, ...HitQuery[]] {
  const conditions = conditionsOf(asked)
  if (asked.sort !== "relevance") {
    return [{ ...plainQuery(reading, conditions), sort: sortOf(asked), weight: 1 }]
  }
  const [folded, exact] = writeQueries(reading.words)
  const toQuery = ({ q, weight }: WrittenQuery): HitQuery => ({ ...queryOf(q, conditions), weight })
  return exact ? [toQuery(folded), toQuery(exact)] : [toQuery(folded)]
}

function countQuery(reading: Reading, asked: Asked, facet: Facet): IndexQuery {
  return { ...plainQuery(reading, conditionsOf(asked, facet)), facets: [facet], limit: 0 }
}

function plainQuery({ words }: Reading, conditions: string[]): IndexQuery {
  return queryOf(writeQueries(words)[0].q, conditions)
}

export function queryOf(q: string, filter: string[]): IndexQuery {
  return { q, filter, matchingStrategy: "all" }
}

export function conditionsOf(
  { today, filters }: Pick<Asked, "today" | "filters">,
  without?: Facet,
): string[] {
  return [notEnded(today), ...toConditions(filters, without)]
}

function sortOf({ sort, point }: Asked): string[] {
  if (sort === "price") return ["price:asc"]
  if (sort === "-price") return ["price:desc"]
  if (sort === "stars") return ["stars:desc"]
  return point ? [`_geoPoint(${point.latitude}, ${point.longitude}):asc`] : []
}

function counted(
  answer: Answer,
  filtered: readonly Facet[],
  others: readonly Answer[],
  index: string,
): Map<Facet, Count> {
  const counts = new Map(FACETS.map((facet) => [facet, countOf(answer, facet, index)]))
  filtered.forEach((facet, position) => {
    const other = others[position]
    if (other) counts.set(facet, countOf(other, facet, index))
  })
  return counts
}

/** Among equals of the order asked for the better comes first, as in every engine. */
function rankFirst(
  documents: readonly SearchDocument[],
  reading: Reading,
  { sort, point }: Asked,
): SearchDocument[] {
  const first = rank(documents.slice(0, CANDIDATES), reading)
  return [...inOrder(first, sort, point), ...documents.slice(CANDIDATES)]
}
