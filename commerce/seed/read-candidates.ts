import { keyOf, oneOf, optional, required, wholeNumber } from "./parsers"
import { complete, refuseRepeats, type Row } from "./row"
import type { CandidateRow } from "./types"

/** The letters of the plan's sections; the list skips J. */
const SECTIONS = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "K"] as const

/** Pairs of product handle and row of the plan. */
export function readCandidates(
  rows: readonly Row<"candidates.csv">[],
  products: ReadonlyMap<string, unknown>,
): [string, CandidateRow][] {
  refuseRepeats(rows, "row", new Map())
  return rows.flatMap((row) => {
    const product = row.read("product", keyOf(products, "products.csv"))
    const candidate = complete<CandidateRow>({
      row: row.read("row", wholeNumber(1)),
      section: row.read("section", oneOf(SECTIONS)),
      originalName: row.read("original_name", required),
      originalProducer: row.read("original_producer", required),
      originalAddress: row.read("original_address", optional),
      repair: row.read("repair", optional),
    })
    return product !== undefined && candidate ? [[product, candidate] as [string, CandidateRow]] : []
  })
}
