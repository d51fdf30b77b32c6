import type { Page } from "@playwright/test"
import { expect, PHONE, recordedCatalogue, test } from "./support"

const PAGES = [
  ["home", "/"],
  ["list", "/san-pham/"],
  ["product", "/san-pham/banh-phong-tom-cai-bat/"],
  ["search", "/tim-kiem/?q=banh%20phong%20tom"],
] as const

/** Long enough that the first paint always comes before the fonts. */
const FONT_DELAY_MS = 400

interface Shift {
  value: number
  moved: string[]
}

declare global {
  interface Window {
    shifts: Shift[]
  }
}

async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = []
    const describe = (node: Node | undefined): string =>
      node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : (node?.nodeName ?? "?")
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[]) {
        // What a visitor's own press brings about is not counted, as in Core Web Vitals.
        if (!entry.hadRecentInput) {
          window.shifts.push({ value: entry.value, moved: entry.sources.map(({ node }) => describe(node)) })
        }
      }
    }).observe({ type: "layout-shift", buffered: true })
  })
}

/** The part of the Layout Instability API that is used here; TypeScript does not know it. */
interface LayoutShift {
  value: number
  hadRecentInput: boolean
  sources: { node?: Node }[]
}

for (const [width, viewport] of [
  ["360", PHONE],
  ["1280", { width: 1280, height: 800 }],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport })

    for (const [name, address] of PAGES) {
      test(`nothing shifts on ${name} while its fonts and pictures arrive`, async ({ page }) => {
        let fonts = 0
        await page.route(/\.woff2$/, async (route) => {
          fonts += 1
          await new Promise((resolve) => setTimeout(resolve, FONT_DELAY_MS))
          await route.continue()
        })
        await recordShifts(page)
        await page.goto(address)
        await page.waitForLoadState("networkidle")
        await page.evaluate(async () => {
          await document.fonts.ready
          for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
            scrollTo({ top: y, behavior: "instant" })
            await new Promise((resolve) => setTimeout(resolve, 50))
          }
        })
        await page.waitForLoadState("networkidle")
        expect(fonts, "fonts came over the network").toBeGreaterThan(0)
        const shifts = await page.evaluate(() => window.shifts)
        const total = shifts.reduce((sum, { value }) => sum + value, 0)
        // Three digits, as Lighthouse and Core Web Vitals give it: a word of another width moves its neighbour a hair.
        expect(total.toFixed(3), JSON.stringify(shifts)).toBe("0.000")
      })
    }
  })
}

for (const [name, address] of PAGES.slice(0, 3)) {
  test(`the first product picture of ${name} is loaded before any other`, async ({ page }) => {
    const pictures: string[] = []
    page.on("request", (request) => {
      if (request.resourceType() === "image" && !request.url().endsWith("/favicon.svg")) {
        pictures.push(request.url())
      }
    })
    await page.goto(address)
    await page.waitForLoadState("networkidle")
    const first = page.getByRole("main").locator("picture img, img").first()
    await expect(first).toHaveAttribute("fetchpriority", "high")
    await expect(first).not.toHaveAttribute("loading", "lazy")
    expect(pictures[0]).toBe(await first.evaluate((image: HTMLImageElement) => image.currentSrc))
    await expect(page.locator("img[fetchpriority=high]")).toHaveCount(1)
  })
}

test("pointing at a link brings its page before it is pressed", async ({ page }) => {
  const product = recordedCatalogue().products.find(({ standing }) => standing.state === "for-sale")
  await page.goto("/san-pham/")
  const link = page.locator(`main a[href='/san-pham/${product?.handle}/']`).first()
  const prefetch = page.waitForRequest((request) => request.url().endsWith(`/san-pham/${product?.handle}/`))
  await link.hover()
  await prefetch
  expect(new URL(page.url()).pathname).toBe("/san-pham/")
})
