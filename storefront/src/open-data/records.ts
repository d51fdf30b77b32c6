import type { Catalogue, CatalogueRecord } from "#domain/catalogue"
import { endsOn, holdsOn, statusOn, type Evidence, type RecordStatus } from "#domain/certification"
import { addDays, type Day, type DayPrecision } from "#domain/day"
import { pathTo } from "../paths"

/** A line of the open data: one record of a recognition. What no source gives is null. */
export interface OpenRecord {
  certificate: string
  product: string
  producer: string | null
  group: string
  stars: number
  /** Of 100 points. */
  score: number | null
  level: string | null
  decision_no: string | null
  /** As exactly as `recognised_precision` says. */
  recognised_on: string
  recognised_precision: DayPrecision
  last_day: Day
  withdrawn_on: string | null
  withdrawal_reason: string | null
  /** On `status_on`. */
  status: RecordStatus
  in_force: boolean
  /** Whether the product is on this site's shelf by it: the right group, no alcohol, in force. */
  on_shelf: boolean
  status_on: Day
  evidence: Evidence
  source: string | null
  document_sha256: string | null
  page: string
}

/** The columns of the table, in their order. */
export const RECORD_COLUMNS = [
  "certificate",
  "product",
  "producer",
  "group",
  "stars",
  "score",
  "level",
  "decision_no",
  "recognised_on",
  "recognised_precision",
  "last_day",
  "withdrawn_on",
  "withdrawal_reason",
  "status",
  "in_force",
  "on_shelf",
  "status_on",
  "evidence",
  "source",
  "document_sha256",
  "page",
] as const satisfies readonly (keyof OpenRecord)[]

/** @param site address that the pages' own addresses are completed with. */
export function toOpenRecords(catalogue: Catalogue, site: URL): OpenRecord[] {
  const standing = new Set(
    catalogue.products.flatMap((product) =>
      product.standing.state === "lapsed" ? [] : [product.standing.recognition.slug],
    ),
  )
  return catalogue.records.map((record) => toOpenRecord(record, catalogue.on, standing, site))
}

function toOpenRecord(
  { recognition, product, producer }: CatalogueRecord,
  on: Day,
  standing: ReadonlySet<string>,
  site: URL,
): OpenRecord {
  const { slug } = recognition
  return {
    certificate: slug,
    product: product.name,
    producer: producer?.name ?? null,
    group: product.group,
    stars: recognition.stars,
    score: recognition.score,
    level: recognition.level,
    decision_no: recognition.decisionNo,
    recognised_on: recognition.recognisedOn,
    recognised_precision: recognition.precision,
    last_day: addDays(endsOn(recognition), -1),
    withdrawn_on: recognition.withdrawnOn,
    withdrawal_reason: recognition.withdrawalReason,
    status: statusOn(recognition, on),
    in_force: holdsOn(recognition, on),
    on_shelf: standing.has(slug),
    status_on: on,
    evidence: recognition.evidence,
    source: recognition.sourceUrl,
    document_sha256: recognition.document?.sha256 ?? null,
    page: new URL(pathTo("vi", "certificate", slug), site).href,
  }
}
