import path from "node:path"

import { isPublished, standingOn } from "#domain/certification"
import { parseDay } from "#domain/day"
import { loadRegistry } from "#seed/registry"
import { describe, expect, it } from "vitest"

import { CLASSIC, NEW_YEAR, sellAgain } from "./boxes"
import { call, store, type Refusal } from "./http"
import { readCatalogue } from "./shop"

const registry = loadRegistry(path.resolve(import.meta.dirname, "../../commerce/seed/data"))

function handlesIn(state: string, on: string): string[] {
  return registry.products
    .filter(
      (product) => standingOn({ ...product, producer: product.producerHandle }, parseDay(on)).state === state,
    )
    .map(({ handle }) => handle)
    .sort()
}

describe.each(["2026-11-21", "2027-01-02"])("the catalogue on %s", (on) => {
  it.each(["for-sale", "shown", "lapsed"])(
    "holds exactly the products that the rule finds %s",
    async (state) => {
      const { products } = await readCatalogue(on)
      const found = products.filter(({ standing }) => standing.state === state).map(({ handle }) => handle)
      expect(found.sort()).toEqual(handlesIn(state, on))
    },
  )

  it("has an offer in whole đồng for every product that stands for sale, and for no other", async () => {
    const { products } = await readCatalogue(on)
    const prices = new Map(registry.offers.map(({ productHandle, price }) => [productHandle, price]))
    for (const { handle, standing, offer } of products) {
      expect(offer?.price, handle).toBe(standing.state === "for-sale" ? prices.get(handle) : undefined)
    }
  })

  it("names a producer for every product that has one", async () => {
    const { products, producers } = await readCatalogue(on)
    const known = new Set(producers.map(({ handle }) => handle))
    const named = products.flatMap(({ producerHandle }) => producerHandle ?? [])
    expect(named.filter((handle) => !known.has(handle))).toEqual([])
  })
})

it("publishes 31 for sale and 11 to be looked at on the day of the issue", async () => {
  const { products } = await readCatalogue("2026-11-21")
  const published = products.filter(({ standing }) => isPublished(standing))
  expect(published.filter(({ offer }) => offer)).toHaveLength(31)
  expect(published.filter(({ offer }) => !offer)).toHaveLength(11)
})

it("has lost the batch of January 2024 on 2027-01-02", async () => {
  const { products } = await readCatalogue("2027-01-02")
  const batch = products.filter(({ recognitions }) =>
    recognitions.every(({ recognisedOn }) => recognisedOn === "2024-01"),
  )
  expect(batch.length).toBeGreaterThan(0)
  expect(batch.filter(({ standing }) => standing.state !== "lapsed")).toEqual([])
})

it("gives the gift box with its parts, and what their stock allows", async () => {
  const { giftBoxes, products } = await readCatalogue("2026-11-21")
  const isClassic = ({ handle }: { handle: string }) => handle === CLASSIC
  const box = giftBoxes.find(isClassic)
  const wanted = registry.giftBoxes.find(isClassic)
  const byHandle = (a: { productHandle: string }, b: { productHandle: string }) =>
    a.productHandle < b.productHandle ? -1 : 1
  expect(box?.parts.toSorted(byHandle)).toEqual(wanted?.parts.toSorted(byHandle))
  const allowed = wanted?.parts.map(({ productHandle, quantity }) => {
    const part = products.find(({ handle }) => handle === productHandle)
    return Math.floor((part?.offer?.available ?? 0) / quantity)
  })
  expect(box?.offer).toMatchObject({ price: wanted?.price, available: Math.min(...(allowed ?? [])) })
})

it("offers no gift box once a part has lapsed", async () => {
  const { giftBoxes } = await readCatalogue("2028-02-01")
  expect(giftBoxes.length).toBeGreaterThanOrEqual(registry.giftBoxes.length)
  expect(giftBoxes.filter(({ offer }) => offer !== null)).toEqual([])
})

it("offers a gift box from the opening of its campaign to the last order of any zone", async () => {
  const offered = async (on: string) => {
    const { giftBoxes } = await readCatalogue(on)
    return giftBoxes.filter(({ offer }) => offer).map(({ handle }) => handle)
  }
  // Another file's test may have taken a part of it off sale for a moment.
  await sellAgain(NEW_YEAR)
  expect(await offered("2026-11-14")).toEqual([])
  expect(await offered("2026-12-27")).toContain(NEW_YEAR)
  expect(await offered("2026-12-28")).not.toContain(NEW_YEAR)
  expect(await offered("2027-01-30")).toContain(CLASSIC)
  expect(await offered("2027-01-31")).toEqual([])
})

it("gives the campaigns, and packagings that are sold and are no products of the registry", async () => {
  const { campaigns, packagings, products } = await readCatalogue()
  expect(campaigns.map(({ demonstration, ...campaign }) => demonstration && campaign)).toEqual(
    registry.campaigns.toSorted((a, b) => (a.feastOn < b.feastOn ? -1 : 1)),
  )
  for (const { handle, cost } of registry.packagings) {
    const packaging = packagings.find((one) => one.handle === handle)
    expect(packaging?.offer).toMatchObject({ price: cost, demonstration: true })
  }
  expect(products.filter(({ handle }) => handle.includes("hop-"))).toEqual([])
})

it("says how a product is packed", async () => {
  const { products } = await readCatalogue()
  const bag = registry.offers.find(({ productHandle }) => productHandle === "muoi-hat-bac-lieu")
  expect(products.find(({ handle }) => handle === "muoi-hat-bac-lieu")?.packing).toEqual({
    weightGrams: bag?.weightGrams,
    size: bag?.size,
    kept: bag?.kept,
    shelfLifeDays: bag?.shelfLifeDays,
  })
})

it.each(["2026-13-01", "2026-02-30", "hôm nay", ""])("refuses on=%j with the form it wants", async (on) => {
  const { status, body } = await store<Refusal>(`/store/catalogue?on=${encodeURIComponent(on)}`)
  expect(status).toBe(400)
  expect(body.message).toContain(`on="${on}"`)
  expect(body.message).toContain("YYYY-MM-DD")
})

it("refuses a call without the publishable key", async () => {
  const { status } = await call("/store/catalogue")
  expect(status).toBe(400)
})
