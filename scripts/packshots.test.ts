import sharp from "sharp"
import { beforeAll, expect, test } from "vitest"
import { loadRegistry } from "#seed/registry"
import type { PackshotFacts } from "../storefront/src/components/packshot/facts"
import { fit, measure } from "../storefront/src/components/packshot/lettering"
import { drawPackshot } from "../storefront/src/components/packshot/packshot"

let catalogue: PackshotFacts[]

/** Of every product of the registry, as if all were on sale: what may be published at any time. */
beforeAll(() => {
  const { products, producers, offers } = loadRegistry("commerce/seed/data")
  catalogue = products.map(({ handle, name, group, producerHandle }) => {
    const producer = producers.find((candidate) => candidate.handle === producerHandle)
    const offer = offers.find(({ productHandle }) => productHandle === handle)
    return {
      handle,
      name,
      group,
      producer: producer?.name ?? null,
      whereabouts: producer?.formerAddress ?? "",
      stars: 4,
      grams: offer?.label.netQuantityGrams ?? null,
      sample: true,
    }
  })
})

const writing = (svg: string): string[] => svg.match(/<path class="text"[^>]*>/g) ?? []
const withoutText = (svg: string): string => writing(svg).reduce((rest, text) => rest.replace(text, ""), svg)

/** Mean difference of the pixels, of 255. */
const TELLS_APART = 1.5

function distance(one: Buffer, other: Buffer): number {
  return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length
}

test("no two products look the same, even without what is written on them", async () => {
  const drawings = catalogue.map((product) => withoutText(drawPackshot(product)))
  expect(drawings.length).toBeGreaterThan(67)
  expect(new Set(drawings).size).toBe(drawings.length)

  // As small as on a phone: two pictures count as different when their pixels are, not when their markup is.
  const pixels = await Promise.all(
    drawings.map((svg) => sharp(Buffer.from(svg)).resize(64, 80).removeAlpha().raw().toBuffer()),
  )
  const alike = pixels.flatMap((one, index) =>
    pixels.flatMap((other, at) =>
      at < index && distance(one, other) < TELLS_APART
        ? `${catalogue[at]?.handle} ${catalogue[index]?.handle}`
        : [],
    ),
  )
  expect(alike).toEqual([])
}, 30_000)

test("a drawing is the same each time", () => {
  for (const product of catalogue.slice(0, 12))
    expect(drawPackshot(product)).toBe(drawPackshot({ ...product }))
})

test("a drawing is whole, small, and needs nothing from elsewhere", () => {
  for (const product of catalogue) {
    const svg = drawPackshot(product)
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<text|font-family|https?:(?!\/\/www\.w3\.org\/2000\/svg)/)
    expect(svg.length, product.handle).toBeLessThan(60_000)
    expect((svg.match(/<g\b/g) ?? []).length).toBe((svg.match(/<\/g>/g) ?? []).length)
  }
})

test("every name is written whole on its label", () => {
  const room = { width: 130, height: 90, largest: 40, smallest: 11 }
  for (const { name } of catalogue) {
    const { lines, size } = fit(name, room)
    expect(lines.join(" ").replaceAll("\u00a0", " ")).toBe(name.replace(/\s+/g, " "))
    for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(room.width)
  }
})
