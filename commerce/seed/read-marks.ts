import { MARK_KINDS, type CatalogueMark } from "../domain/catalogue"
import { earliestDay, type DayPrecision } from "../domain/day"
import { handle, oneOf, optional, required } from "./parsers"
import { complete, refuseRepeats, type Row } from "./row"

const PRECISIONS = ["day", "month", "quarter", "year"] as const satisfies DayPrecision[]

/** Geographical indications, collective marks and heritage. */
export function readMarks(rows: readonly Row<"marks.csv">[]): CatalogueMark[] {
  refuseRepeats(rows, "handle", new Map())
  return rows.flatMap((row) => readMark(row) ?? [])
}

function readMark(row: Row<"marks.csv">): CatalogueMark | undefined {
  const dated = row.raw("granted_on") !== ""
  const precision = dated ? row.read("granted_on_precision", oneOf(PRECISIONS)) : null
  if (!dated && row.raw("granted_on_precision") !== "") {
    row.fault("granted_on_precision", "is filled, but granted_on is empty; fill both or none")
  }
  return complete<CatalogueMark>({
    handle: row.read("handle", handle),
    kind: row.read("kind", oneOf(MARK_KINDS)),
    name: row.read("name", required),
    owner: row.read("owner", optional),
    number: row.read("number", optional),
    grantedOn: row.read("granted_on", (text) => {
      if (dated && precision) earliestDay(text, precision)
      return optional(text)
    }),
    precision,
    source: row.read("source", required),
  })
}
