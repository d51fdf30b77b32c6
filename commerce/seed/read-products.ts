import { GROUPS, inSuccession, type Recognition } from "../domain/certification"
import { handle, keyOf, oneOf, optional, productCode, required } from "./parsers"
import { complete, type Row } from "./row"
import type { CandidateRow, RegistryProduct } from "./types"

/** What the other tables hold for the products, by handle. */
export interface ProductFacts {
  producers: { has(handle: string): boolean }
  /** Handles that stand in the plan or in a recognition, readable or not. */
  sourced: { has(handle: string): boolean }
  candidates: ReadonlyMap<string, CandidateRow[]>
  recognitions: ReadonlyMap<string, Recognition[]>
}

export function readProducts(rows: readonly Row<"products.csv">[], facts: ProductFacts): RegistryProduct[] {
  return rows.flatMap((row) => {
    const key = row.raw("handle")
    if (!facts.sourced.has(key)) {
      row.fault(
        "handle",
        `"${key}" stands in no row of candidates.csv or recognitions.csv, so it has no source`,
      )
    }
    const product = complete<RegistryProduct>({
      handle: row.read("handle", handle),
      code: row.read("code", productCode),
      name: row.read("name", required),
      nameEn: row.read("name_en", optional),
      group: row.read("group", oneOf(GROUPS)),
      alcohol: row.read("alcohol", (text) => oneOf(["yes", "no"])(text) === "yes"),
      producerHandle: row.read("producer", (text) =>
        text === "" ? null : keyOf(facts.producers, "producers.csv")(text),
      ),
      candidates: facts.candidates.get(key) ?? [],
      recognitions: inSuccession(facts.recognitions.get(key) ?? []),
      note: row.read("note", optional),
    })
    return product ? [product] : []
  })
}
