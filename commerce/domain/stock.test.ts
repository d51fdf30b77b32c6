import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { shortages, type DemandLine } from "./stock"

const BOX: DemandLine = { quantity: 1, needs: new Map(Object.entries({ crackers: 1, salt: 2 })) }
const LOOSE_CRACKERS: DemandLine = { quantity: 1, needs: new Map([["crackers", 1]]) }

describe("shortages", () => {
  test("sums lines that share an item: a box and a loose packet do not both fit one packet", () => {
    const stock = new Map(Object.entries({ crackers: 1, salt: 10 }))
    expect(shortages([BOX], stock)).toEqual([])
    expect(shortages([LOOSE_CRACKERS], stock)).toEqual([])
    expect(shortages([BOX, LOOSE_CRACKERS], stock)).toEqual([{ item: "crackers", wanted: 2, available: 1 }])
  })

  test("counts what each piece of a line needs", () => {
    const stock = new Map(Object.entries({ crackers: 5, salt: 5 }))
    expect(shortages([{ ...BOX, quantity: 2 }], stock)).toEqual([])
    expect(shortages([{ ...BOX, quantity: 3 }], stock)).toEqual([{ item: "salt", wanted: 6, available: 5 }])
  })

  test("an item without stock record is not there", () => {
    expect(shortages([LOOSE_CRACKERS], new Map())).toEqual([{ item: "crackers", wanted: 1, available: 0 }])
  })

  test("nothing wanted, nothing missing", () => {
    expect(shortages([], new Map())).toEqual([])
    expect(shortages([{ ...LOOSE_CRACKERS, quantity: 0 }], new Map())).toEqual([])
  })
})

const items = fc.constantFrom("crackers", "shrimp", "crab", "salt")
const lines = fc.array(
  fc.record({
    quantity: fc.integer({ min: 1, max: 9 }),
    needs: fc.array(fc.tuple(items, fc.integer({ min: 1, max: 4 }))).map((pairs) => new Map(pairs)),
  }),
)
const stocks = fc.array(fc.tuple(items, fc.nat(60))).map((pairs) => new Map(pairs))

test("when nothing is missing, taking piece by piece never goes below zero, and else it does", () => {
  fc.assert(
    fc.property(lines, stocks, (cart, stock) => {
      const left = new Map(stock)
      for (const line of cart) {
        for (let piece = 0; piece < line.quantity; piece++) {
          for (const [item, units] of line.needs) left.set(item, (left.get(item) ?? 0) - units)
        }
      }
      const overdrawn = [...left].filter(([, units]) => units < 0).map(([item]) => item)
      const missing = shortages(cart, stock).map(({ item }) => item)
      expect(missing.toSorted()).toEqual(overdrawn.toSorted())
    }),
  )
})
