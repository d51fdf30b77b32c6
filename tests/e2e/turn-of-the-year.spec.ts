import path from "node:path"
import { expect as expectSoon, type Page } from "@playwright/test"
import { isPublished, standingOn } from "#domain/certification"
import { parseDay, type Day } from "#domain/day"
import type { SearchData } from "#search/documents"
import { loadRegistry } from "#seed/registry"
import { addToCart } from "../../scripts/visit/buying"
import { SEARCH_DOCUMENTS_PATH } from "../../storefront/src/paths"
import { control, expect, PHONE, recordedCatalogue, test } from "./support"

// The clock of the shop goes from the last day of a batch to the next, and on to the day on which nothing of this
// registry holds any more. Nobody publishes: the shop has to notice by itself.
const registry = loadRegistry(path.resolve(import.meta.dirname, "../../commerce/seed/data"))

/** Of the batch of January 2024, which ends with the year 2026. */
const ENDING = "gao-sach-ong-muon"
const BOX = "hop-qua-tet-dinh-mui-2027"

test.use({ viewport: PHONE, allowConsole: [/status of 4\d\d|ERR_CONNECTION_REFUSED/] })
test.describe.configure({ timeout: 400_000 })

function publishedOn(day: Day): string[] {
  return registry.products
    .filter((product) => isPublished(standingOn({ ...product, producer: product.producerHandle }, day)))
    .map(({ handle }) => handle)
    .sort()
}

async function moveTo(day: string): Promise<void> {
  await control(`commerce/start?today=${day}`)
  await expectSoon
    .poll(() => recordedCatalogue().on, { timeout: 150_000, message: `the site of ${day} is served` })
    .toBe(day)
}

/** Handles of the products that each output of the site names as holding stars. */
async function namedBy(page: Page): Promise<Record<string, string[]>> {
  const text = async (address: string) => (await page.request.get(address)).text()
  const handlesIn = (body: string, pattern: RegExp) =>
    [...new Set([...body.matchAll(pattern)].map(([, handle = ""]) => handle))].sort()
  const { documents } = JSON.parse(await text(SEARCH_DOCUMENTS_PATH)) as SearchData
  const records = JSON.parse(await text("/du-lieu/giay-cong-nhan.json")) as {
    certificate: string
    on_shelf: boolean
  }[]
  const slugs = new Map(
    recordedCatalogue().records.map(({ recognition, product }) => [recognition.slug, product.handle]),
  )
  await page.goto("/san-pham/")
  const cards = await page
    .locator(".product-grid a[href^='/san-pham/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))
  return {
    "the list": handlesIn(cards.join("\n"), /\/san-pham\/([^/]+)\//g),
    "the search": documents
      .filter(({ kind }) => kind === "product")
      .map(({ handle }) => handle)
      .sort(),
    "the sitemap": handlesIn(await text("/sitemap-0.xml"), /\/san-pham\/([a-z0-9-]+)\//g),
    "the feed": handlesIn(await text("/feed.xml"), /<link href="[^"]*\/san-pham\/([a-z0-9-]+)\//g),
    "the open data": records
      .filter((record) => record.on_shelf)
      .map(({ certificate }) => slugs.get(certificate) ?? certificate)
      .sort(),
  }
}

test("a batch ends at the turn of the year, everywhere and by itself, and the last one in January 2028", async ({
  page,
}) => {
  try {
    await moveTo("2026-12-31")
    await test.step("on 31 December 2026 it is for sale", async () => {
      for (const [output, handles] of Object.entries(await namedBy(page))) {
        expect(handles, output).toEqual(publishedOn(parseDay("2026-12-31")))
      }
      await addToCart(page, `/san-pham/${ENDING}/`)
    })

    await moveTo("2027-01-01")
    await test.step("on 1 January 2027 it cannot be ordered from the cart it lay in, and is said to have ended", async () => {
      await page.goto("/gio-hang/")
      await expect(page.getByText(/^Món này không còn bán/)).toBeVisible()
      await page.getByRole("button", { name: "Thêm một Gạo sạch Ông Muộn" }).click()
      await expect(page.getByText(/Giấy công nhận OCOP của Gạo sạch Ông Muộn không còn hạn/)).toBeVisible()

      await page.goto(`/san-pham/${ENDING}/`)
      await expect(page.getByText("31/12/2026").first()).toBeVisible()
      await expect(page.locator(".facts .stars, .slip .stars")).toHaveCount(0)
      await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)

      const expected = publishedOn(parseDay("2027-01-01"))
      expect(expected).not.toContain(ENDING)
      for (const [output, handles] of Object.entries(await namedBy(page))) {
        expect(handles, output).toEqual(expected)
      }
    })

    await moveTo("2028-01-28")
    await test.step("on 28 January 2028 nothing holds, and the shop says so on pages that open", async () => {
      expect(publishedOn(parseDay("2028-01-28"))).toEqual([])
      for (const [output, handles] of Object.entries(await namedBy(page))) expect(handles, output).toEqual([])
      for (const address of [
        "/",
        "/san-pham/",
        `/san-pham/${ENDING}/`,
        `/hop-qua/${BOX}/`,
        "/chu-the/",
        "/tra-cuu/",
      ]) {
        expect((await page.goto(address))?.status(), address).toBe(200)
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
        await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)
        await expect(page.locator("main .stars")).toHaveCount(0)
      }
    })
  } finally {
    await moveTo("2026-11-21")
  }
})
