import { degrees, handle, keyOf, oneOf, optional, required, webAddress } from "./parsers"
import { complete, refuseRepeats, type Row } from "./row"
import type { RegistryCommune, RegistryProducer } from "./types"

const KINDS = ["HTX", "THT", "CSSX", "HKD", "DN"] as const
const MAPPINGS = ["certain", "ambiguous", "unknown"] as const

/** The source of a producer that only the plan names: it was printed, and no address on the web is known. */
const PLAN_SOURCE = "Kế hoạch 47/KH-UBND ngày 29/3/2021, Phụ lục 2"

export function readCommunes(rows: readonly Row<"communes.csv">[]): Map<string, RegistryCommune> {
  refuseRepeats(rows, "code", new Map())
  return new Map(
    rows.flatMap((row) => {
      const code = row.read("code", required)
      const type = row.read("type", oneOf(["xã", "phường"]))
      const name = row.read("name", required)
      const at = complete<RegistryCommune["at"]>({
        lat: row.read("centroid_lat", degrees),
        lon: row.read("centroid_lng", degrees),
      })
      return code && type && name && at ? [[code, { code, name: `${type} ${name}`, at }] as const] : []
    }),
  )
}

export function readProducers(
  rows: readonly Row<"producers.csv">[],
  communes: ReadonlyMap<string, RegistryCommune>,
): RegistryProducer[] {
  refuseRepeats(rows, "handle", new Map())
  return rows.flatMap((row) => {
    const producer = complete<RegistryProducer>({
      handle: row.read("handle", handle),
      name: row.read("name", required),
      kind: row.read("kind", (text) => (text === "" ? null : oneOf(KINDS)(text))),
      formerAddress: row.read("former_address", optional),
      communes: row.read("communes", (text) => text.split(";").filter(Boolean).flatMap(toCommune)),
      mapping: row.read("mapping", oneOf(MAPPINGS)),
      sourceUrl: row.read("source", (text) => (text === PLAN_SOURCE ? text : webAddress(text))),
      note: row.read("note", optional),
    })
    if (!producer) return []
    checkMapping(row, producer)
    return [producer]
  })

  function toCommune(code: string): RegistryCommune[] {
    const commune = communes.get(keyOf(communes, "communes.csv")(code))
    return commune ? [commune] : []
  }
}

function checkMapping(row: Row<"producers.csv">, { mapping, communes }: RegistryProducer): void {
  const fits = {
    certain: communes.length === 1,
    ambiguous: communes.length > 1,
    unknown: communes.length === 0,
  }
  if (!fits[mapping]) {
    const rule = "certain has one commune, ambiguous several, unknown none"
    row.fault("mapping", `"${mapping}" does not fit ${communes.length} communes; ${rule}`)
  }
}
