import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import type { Locator, Page } from "@playwright/test"
import { setting } from "../support/environment"
import { expect, test } from "./support"

// Every component looks as it did when somebody last looked at it. After a change that is meant:
// npm test -- browser visual --update-snapshots=all, twice, and look at what git shows.
const BASELINES = path.join(import.meta.dirname, "visual")
const TAKEN_WITH = path.join(BASELINES, "chromium-version.txt")

/** With the Chromium that the baselines were taken with, a corner rounded 2 px less is seen. */
const SAME_CHROMIUM = { threshold: 0.01, maxDiffPixels: 10 }
/** Another one draws the edges of letters differently: measured between 153 and 156, up to 0.48 % of the pixels. */
const OTHER_CHROMIUM = { threshold: 0.05, maxDiffPixelRatio: 0.006 }

test.use({ trace: "off", contextOptions: { reducedMotion: "reduce" } })

/** Every component of the living page by the name of its baselines, one after the other. */
async function* components(page: Page): AsyncGenerator<[name: string, component: Locator]> {
  for (const section of await page.locator("main section[id]").all()) {
    yield [(await section.getAttribute("id")) ?? "", section]
  }
  for (const opener of await page.locator("[data-opens]").all()) {
    const id = (await opener.getAttribute("data-opens")) ?? ""
    await opener.click()
    yield [id, page.locator(`#${id}`)]
    await page.keyboard.press("Escape")
  }
}

for (const width of [360, 1280]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme })

      test("the components look as their baselines do", async ({ page, browser }, { config }) => {
        if (config.updateSnapshots === "all") writeFileSync(TAKEN_WITH, `${browser.version()}\n`)
        const isSame = readFileSync(TAKEN_WITH, "utf8").trim() === browser.version()
        await page.goto(setting("LIVING_PAGE_URL"))
        await page.evaluate(() => document.fonts.ready)

        const suffix = `-${width}-${colorScheme}.png`
        const files: string[] = []
        for await (const [name, component] of components(page)) {
          files.push(`${name}${suffix}`)
          const tolerance = isSame ? SAME_CHROMIUM : OTHER_CHROMIUM
          await expect.soft(component).toHaveScreenshot(`${name}${suffix}`, tolerance)
        }
        expect(files.length).toBeGreaterThan(10)
        const baselines = readdirSync(BASELINES).filter((file) => file.endsWith(suffix))
        expect(baselines.sort(), "the components that have a baseline").toEqual(files.sort())
      })
    })
  }
}

test("the page of all components is for development only", async ({ request }) => {
  expect((await request.get("/he-thong/")).status()).toBe(404)
})
