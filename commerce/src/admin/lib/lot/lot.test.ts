import { describe, expect, it } from "vitest"

import { parseDay } from "../../../../domain/day"
import type { LotItem } from "../../../../domain/lot"
import { boxesWith, filterLots, lotsInForce, toLotFilter, withLots } from "./list"
import { emptyLot, lotProblems, toLotBody, toLotState } from "./lot-form"

const ON = parseDay("2026-11-22")
const lot = (changes: Partial<LotItem> = {}): LotItem => ({
  ...{ id: "lot_1", seen: "1", productHandle: "tom-kho", productName: "Tôm khô", code: "L01" },
  ...{ madeOn: parseDay("2026-10-01"), expiresOn: parseDay("2027-04-01"), pieces: 1200, recall: null },
  ...changes,
})
const recall = { on: ON, reason: "Nhãn ghi sai hạn dùng.", reasonEn: null, clearedOn: null }

describe("the form of a lot", () => {
  const faultsOf = (changes: object, id: string | null = null) =>
    lotProblems({ ...toLotState(lot()), ...changes }, [lot()], id, ON).map(({ field }) => field)

  it("sends back what it was filled from, a thousand typed with its point", () => {
    const { id, seen, productName, recall: none, ...entry } = lot()
    expect([id, seen, productName, none]).toHaveLength(4)
    expect(toLotState(lot()).pieces).toBe("1.200")
    expect(toLotBody(toLotState(lot()))).toEqual(entry)
    expect(toLotBody(emptyLot("tom-kho"))).toMatchObject({ madeOn: null, expiresOn: null, pieces: null })
  })

  it("refuses a number that the product has already, but not the lot's own", () => {
    expect(faultsOf({})).toEqual(["code"])
    expect(faultsOf({ productHandle: "muoi" })).toEqual([])
    expect(faultsOf({}, "lot_1")).toEqual([])
  })

  it("refuses days and pieces that cannot be", () => {
    expect(faultsOf({ madeOn: "23/11/2026" }, "lot_1")).toEqual(["madeOn"])
    expect(faultsOf({ expiresOn: "01/10/2026" }, "lot_1")).toEqual(["expiresOn"])
    expect(faultsOf({ madeOn: "hôm qua", pieces: "vài chục" }, "lot_1")).toEqual(["madeOn", "pieces"])
  })

  it("asks for a product and a number only once they are missed", () => {
    const problems = lotProblems(emptyLot(null), [], null, ON)
    expect(problems.map(({ field, isMissing }) => [field, isMissing])).toEqual([
      ["productHandle", true],
      ["code", true],
    ])
  })
})

describe("the list of lots", () => {
  const lots = [
    lot(),
    lot({ id: "lot_2", code: "L02", madeOn: parseDay("2026-11-01"), recall }),
    lot({ id: "lot_3", code: "M1", productHandle: "muoi", productName: "Muối", expiresOn: ON }),
    lot({
      id: "lot_4",
      code: "M0",
      productHandle: "muoi",
      productName: "Muối",
      expiresOn: parseDay("2026-11-21"),
    }),
  ]
  const shown = (address: string) =>
    filterLots(lots, toLotFilter(new URLSearchParams(address)), ON).map(({ code }) => code)

  it("is by product, the youngest first, and narrowed by product, state and words", () => {
    expect(shown("")).toEqual(["M0", "M1", "L02", "L01"])
    expect(shown("san-pham=tom-kho")).toEqual(["L02", "L01"])
    expect(shown("tinh-trang=expired")).toEqual(["M0"])
    expect(shown("tinh-trang=recalled")).toEqual(["L02"])
    expect(shown("q=tom l01")).toEqual(["L01"])
  })

  it("offers the products that have lots, and the one that it is narrowed to", () => {
    const products = [{ handle: "muoi" }, { handle: "mam" }, { handle: "tom-kho" }]
    expect(withLots(lots, products, null).map(({ handle }) => handle)).toEqual(["muoi", "tom-kho"])
    expect(withLots([], products, "mam")).toEqual([{ handle: "mam" }])
  })

  it("knows the recalls that keep a product from being sold", () => {
    const cleared = lot({ recall: { ...recall, clearedOn: ON } })
    expect(lotsInForce([...lots, cleared]).map(({ id }) => id)).toEqual(["lot_2"])
  })

  it("names the boxes that a recall takes off sale", () => {
    const box = { name: "Hộp", state: "published", offSaleSince: null } as const
    const parts = [{ productHandle: "tom-kho", quantity: 1 }]
    expect(
      boxesWith(
        [
          { ...box, parts },
          { ...box, parts: [] },
          { ...box, parts, state: "draft" },
          { ...box, parts, offSaleSince: ON },
        ],
        "tom-kho",
      ),
    ).toEqual(["«Hộp»"])
  })
})
