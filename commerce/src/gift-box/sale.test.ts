import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { parseDay } from "../../domain/day"
import { toVnd } from "../../domain/vnd"
import { planSale, type PlannedBox, type SaleState } from "./sale"

const box: PlannedBox = {
  id: "box",
  handle: "hop",
  name: "Hộp",
  packagingHandle: "giay",
  parts: [
    { productHandle: "tom", quantity: 1 },
    { productHandle: "muoi", quantity: 2 },
  ],
  price: toVnd(100_000),
  state: "published",
  offSaleSince: null,
}
const state: SaleState = {
  boxes: [box],
  packagings: [{ id: "pack", handle: "giay", name: "Hộp giấy", cost: toVnd(15_000), weightGrams: 200 }],
  products: new Map(),
  pieces: new Map([
    ["tom", { weightGrams: 240, items: new Map([["item-tom", 1]]) }],
    ["muoi", { weightGrams: 500, items: new Map([["item-muoi", 1]]) }],
  ]),
}
const product = {
  productId: "prod",
  variantId: "variant",
  kit: new Map([
    ["item-tom", 3],
    ["item-cu", 1],
  ]),
}
const known = { ...state, products: new Map([["box", product]]) }

describe("what Medusa is to sell", () => {
  it("is a packaging beside the products, and a box that weighs what is in it and around it", () => {
    const { create } = planSale(state, [])
    expect(create).toEqual([
      expect.objectContaining({
        kind: "packaging",
        handle: "bao-bi-giay",
        price: 15_000,
        weightGrams: 200,
        kit: [],
      }),
      expect.objectContaining({
        kind: "box",
        handle: "hop",
        price: 100_000,
        weightGrams: 240 + 1_000 + 200,
        kit: [
          { item: "item-tom", quantity: 1 },
          { item: "item-muoi", quantity: 2 },
        ],
      }),
    ])
  })

  it("is changed only where the plan differs, kit included", () => {
    const { create, update, kit } = planSale(known, ["box"])
    expect(create.map(({ kind }) => kind)).toEqual(["packaging"])
    expect(update).toEqual([
      expect.objectContaining({ productId: "prod", variantId: "variant", price: 100_000 }),
    ])
    expect(kit).toEqual({
      create: [{ variantId: "variant", item: "item-muoi", quantity: 2 }],
      update: [{ variantId: "variant", item: "item-tom", quantity: 1 }],
      remove: [{ variantId: "variant", item: "item-cu", quantity: 1 }],
    })
  })

  it("is left as it is where nobody asks for it", () => {
    expect(planSale(known, [])).toMatchObject({
      update: [],
      withdraw: [],
      kit: { create: [], update: [], remove: [] },
    })
  })

  it.each<[string, Partial<PlannedBox>]>([
    ["a draft", { state: "draft" }],
    ["closed", { state: "closed" }],
    ["off sale", { offSaleSince: parseDay("2026-12-01") }],
    ["without a price", { price: null }],
  ])("is no box that is %s", (_, changes) => {
    const boxes = [{ ...box, ...changes }]
    expect(planSale({ ...known, boxes }, ["box"])).toMatchObject({ update: [], withdraw: ["prod"] })
    expect(planSale({ ...state, boxes }, ["box"]).create.map(({ kind }) => kind)).toEqual(["packaging"])
  })
})

const anyKit = fc.dictionary(
  fc.constantFrom("item-tom", "item-muoi", "item-cu"),
  fc.integer({ min: 1, max: 5 }),
)

it("brings any kit to the plan", () => {
  fc.assert(
    fc.property(anyKit, (stored) => {
      const kit = new Map(Object.entries(stored))
      const changes = planSale({ ...state, products: new Map([["box", { ...product, kit }]]) }, ["box"]).kit
      for (const { item, quantity } of [...changes.create, ...changes.update]) kit.set(item, quantity)
      for (const { item } of changes.remove) kit.delete(item)
      expect(Object.fromEntries(kit)).toEqual({ "item-tom": 1, "item-muoi": 2 })
    }),
  )
})
