import { GROUPS, issuedOn, STARS, type Group, type Recognition } from "../domain/certification"
import { earliestDay, precisionOf, type DayPrecision } from "../domain/day"
import { possibleLevels } from "../domain/recognition-checks"
import { keyOf, oneOf, optional, required, webAddress } from "./parsers"
import { complete, type Row } from "./row"

/** What the table has of a recognition. */
type Written = Pick<
  Recognition,
  "stars" | "batch" | "recognisedOn" | "precision" | "withdrawnOn" | "withdrawalReason" | "sourceUrl"
>

type RecognitionRow = Row<"recognitions.csv">

const PRECISIONS = ["day", "month", "quarter", "year"] as const satisfies DayPrecision[]

/** What the other tables say, for a recognition to agree with. */
export interface Linked {
  /** Product handle → its group as written. */
  groups: ReadonlyMap<string, string>
  /** Row of the plan → product handle. */
  planRows: ReadonlyMap<string, string>
}

/** Pairs of product handle and recognition. */
export function readRecognitions(rows: readonly RecognitionRow[], linked: Linked): [string, Recognition][] {
  const batches = new Map<string, RecognitionRow>()
  return rows.flatMap((row) => {
    row.read("product_name", required)
    const product = row.read("product", keyOf(linked.groups, "products.csv"))
    const group = row.read("group", oneOf(GROUPS))
    const recognition = readRecognition(row)
    if (product === undefined || group === undefined || recognition === undefined) return []
    checkLinks(row, product, group, linked)
    checkBatch(row, `${product} ${recognition.batch}`, batches)
    return [[product, recognition] as [string, Recognition]]
  })
}

function readRecognition(row: RecognitionRow): Recognition | undefined {
  const precision = row.read("recognised_on_precision", oneOf(PRECISIONS))
  const written = complete<Written>({
    stars: row.read("stars", toStars),
    batch: row.read("batch", required),
    recognisedOn: row.read("recognised_on", (text) => {
      if (precision) earliestDay(text, precision)
      return text
    }),
    precision,
    withdrawnOn: row.read("withdrawn_on", optional),
    withdrawalReason: row.read("withdrawal_reason", optional),
    sourceUrl: row.read("source_url", webAddress),
  })
  const recognition = written && toRecognition(row.raw("product"), written)
  const status = row.read("status", oneOf(["recognised", "withdrawn"]))
  if (recognition && status) checkWithdrawal(row, recognition, status)
  return recognition
}

/** What a press report never gives stays open; the level is the one the law of the day allows, if it is one. */
function toRecognition(product: string, written: Written): Recognition {
  const levels = possibleLevels(written)
  return {
    ...written,
    slug: `${product}-${written.recognisedOn.slice(0, 4)}`,
    score: null,
    level: levels.length === 1 ? (levels[0] ?? null) : null,
    decisionNo: null,
    expiresOn: null,
    supersededOn: null,
    evidence: "press",
    document: null,
  }
}

function toStars(text: string): Recognition["stars"] {
  const stars = STARS.find((value) => String(value) === text)
  if (stars === undefined) throw new RangeError(`"${text}" stars are never recognised; only 3, 4 and 5 are`)
  return stars
}

function checkWithdrawal(row: RecognitionRow, recognition: Recognition, status: string): void {
  const { withdrawnOn, withdrawalReason } = recognition
  if (status === "recognised") {
    if (withdrawnOn !== null)
      row.fault("withdrawn_on", `is filled, but the status is "recognised"; correct one`)
    if (withdrawalReason !== null) row.fault("withdrawal_reason", `is filled, but the status is "recognised"`)
    return
  }
  if (withdrawalReason === null)
    row.fault("withdrawal_reason", "is empty, but a withdrawal is shown with its reason")
  const withdrawal = row.read("withdrawn_on", (text) => earliestDay(text, precisionOf(text)))
  if (withdrawal !== undefined && withdrawal < issuedOn(recognition)) {
    row.fault(
      "withdrawn_on",
      `${withdrawal} is before the issue on ${issuedOn(recognition)}; correct one of them`,
    )
  }
}

function checkLinks(row: RecognitionRow, product: string, group: Group, linked: Linked): void {
  if (linked.groups.get(product) !== group) {
    row.fault("group", `"${group}" is not the group of ${product} in products.csv; make them agree`)
  }
  const planRow = row.raw("plan_row")
  if (planRow !== "" && linked.planRows.get(planRow) !== product) {
    row.fault("plan_row", `row ${planRow} of candidates.csv is not ${product}; make them agree`)
  }
}

function checkBatch(row: RecognitionRow, key: string, batches: Map<string, RecognitionRow>): void {
  const first = batches.get(key)
  if (first)
    row.fault("batch", `the product has this batch at line ${first.line} already; a batch gives one rating`)
  else batches.set(key, row)
}
