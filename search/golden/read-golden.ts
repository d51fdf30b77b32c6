import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"
import { parseCondition, type Condition } from "./condition"
import { GoldenError } from "./golden-error"
import { isHeldOut } from "./held-out"

export const CLASSES = [
  "exact",
  "toneless",
  "wrong-tone",
  "telex",
  "vni",
  "no-spaces",
  "slip",
  "regional",
  "english",
  "producer",
  "place",
  "certificate",
  "condition",
  "gift",
] as const
type QueryClass = (typeof CLASSES)[number]

export interface GoldenQuery {
  /** As typed: spaces, capitals and the form of Unicode included. */
  query: string
  class: QueryClass
  /** Ids of search documents; a hit of any of them is right. */
  expected: string[]
  /** What no hit among the first ten may break. */
  never: Condition[]
  /** Measured apart: nobody looks at it while an engine is tuned. */
  heldOut: boolean
}

const HEADER = "query,class,expected,never"
const ID = /^(product|producer|gift-box|place|story|certificate)_[a-z0-9]+(-[a-z0-9]+)*$/

/** @throws GoldenError which names every line that cannot be measured. */
export function readGolden(file = new URL("./queries.csv", import.meta.url)): GoldenQuery[] {
  return parseGolden(readFileSync(file, "utf8"))
}

export function parseGolden(text: string): GoldenQuery[] {
  const [header = [], ...rows] = parse(text, { relax_column_count: true })
  if (header.join() !== HEADER) throw new GoldenError([`1: the first line must be ${HEADER}`])
  const faults: string[] = []
  const seen = new Map<string, number>()
  const queries = rows.map((row, index) => {
    // No query holds a line break, so a record is a line.
    const line = index + 2
    const report = (message: string) => faults.push(`${line}: ${message}`)
    const query = row[0] ?? ""
    const key = query.normalize("NFC").toLowerCase().trim()
    const earlier = seen.get(key)
    if (key === "") report("has no query; write one or remove the line")
    if (earlier !== undefined) report(`asks the same as line ${earlier}; remove one of them`)
    seen.set(key, line)
    return toGoldenQuery(row, report)
  })
  if (faults.length > 0) throw new GoldenError(faults)
  return queries
}

function toGoldenQuery(row: readonly string[], report: (message: string) => void): GoldenQuery {
  const [query = "", named = "", ids = "", conditions = ""] = row
  if (row.length !== 4) report(`has ${row.length} cells instead of 4; quote a query that contains a comma`)
  const known = CLASSES.find((each) => each === named)
  if (!known) report(`has the unknown class "${named}"; use one of ${CLASSES.join(", ")}`)
  const expected = ids.split(" ").filter((id) => id !== "")
  if (expected.length === 0) report("expects nothing; name the ids that are right")
  for (const id of expected)
    if (!ID.test(id)) report(`"${id}" is no id; write it as "product_muoi-hat-bac-lieu"`)
  const never = conditions.split(";").flatMap((text) => {
    const condition = parseCondition(text)
    if (text !== "" && !condition)
      report(`"${text}" is no condition; write it as "price<=200000" or "stars=4"`)
    return condition ?? []
  })
  return { query, class: known ?? "exact", expected, never, heldOut: isHeldOut(query) }
}
