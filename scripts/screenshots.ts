import { mkdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { chromium, type Browser, type Page } from "@playwright/test"
import type { Catalogue } from "#domain/catalogue"
import { CHROMIUM_FLAGS, findChromium } from "./chromium"
import { Releases } from "./publication/release"
import { SCHEMES, WIDTHS, writeContactSheets, type Picture } from "./screenshots/contact-sheet"
import { reportAndExit, StackFault } from "./stack/fault"
import { DEFAULT_DATA, layoutOf } from "./stack/layout"
import { buy } from "./visit/buying"
import { templatesOf } from "./visit/templates"

const FOLDER = path.join(DEFAULT_DATA, "screenshots")
/** Pages that somebody may want on paper. */
const PRINTED = ["product-for-sale", "gift-box", "order"]

async function requireShop(address: string): Promise<void> {
  const answer = await fetch(address).catch(() => undefined)
  if (answer?.ok) return
  throw new StackFault(
    `No shop answers at ${address}. Start it with npm start and run this in another terminal, or say where it is: STOREFRONT_URL=http://localhost:4322 npm run screenshots`,
  )
}

function servedCatalogue(): Catalogue {
  const release = new Releases(layoutOf(DEFAULT_DATA).releases).current()
  if (release === undefined) throw new StackFault("Nothing has been published yet: run npm start first.")
  return JSON.parse(readFileSync(path.join(release, "catalogue.json"), "utf8")) as Catalogue
}

/** Pictures that load when they come into view are loaded, and none is caught half-way. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: "instant" })
      await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)))
    }
    scrollTo({ top: 0, behavior: "instant" })
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  })
}

async function shoot(page: Page, name: string): Promise<Picture[]> {
  const pictures: Picture[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 500 ? 740 : 900 })
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" })
      await settle(page)
      const file = `${name}-${width}-${scheme}.png`
      await page.screenshot({ path: path.join(FOLDER, file), fullPage: true, animations: "disabled" })
      pictures.push({ name, width, scheme, file })
    }
  }
  if (PRINTED.includes(name)) {
    await page.emulateMedia({ media: "print", colorScheme: "light" })
    await page.screenshot({ path: path.join(FOLDER, `${name}-print.png`), fullPage: true })
    await page.emulateMedia({ media: null })
  }
  console.log(`  ${name}`)
  return pictures
}

async function visit(
  browser: Browser,
  baseURL: string,
  wanted: (name: string) => boolean,
): Promise<Picture[]> {
  const context = await browser.newContext({ baseURL, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" })
  const page = await context.newPage()
  const catalogue = servedCatalogue()
  const pictures: Picture[] = []
  for (const { name, address } of templatesOf(catalogue, "vi").filter(({ name }) => wanted(name))) {
    await page.goto(address)
    await page.waitForLoadState("networkidle")
    pictures.push(...(await shoot(page, name)))
  }
  const buying = [
    "product-added",
    "cart",
    "checkout-address",
    "checkout-delivery",
    "checkout-review",
    "order",
  ]
  if (!buying.some(wanted)) return pictures
  const product = catalogue.products.find(({ standing }) => standing.state === "for-sale")
  // An order in a shop that is live would have to be delivered.
  const place = catalogue.mode === "demonstration" && wanted("order")
  for await (const name of buy(page, `/san-pham/${product?.handle}/`, { place })) {
    if (wanted(name)) pictures.push(...(await shoot(page, name)))
  }
  return pictures
}

/** `npm run screenshots` takes all; `npm run screenshots -- home cart` those whose names begin so. */
async function main(): Promise<void> {
  const address = process.env.STOREFRONT_URL ?? "http://localhost:4321"
  const words = process.argv.slice(2)
  const wanted = (name: string) => words.length === 0 || words.some((word) => name.startsWith(word))
  await requireShop(address)
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })

  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS })
  try {
    const pictures = await visit(browser, address, wanted)
    if (pictures.length === 0) throw new StackFault(`No template's name begins with ${words.join(" or ")}.`)
    await writeContactSheets(browser, FOLDER, pictures)
    console.log(`${pictures.length} pictures and their contact sheets: ${path.join(FOLDER, "index.html")}`)
  } finally {
    await browser.close()
  }
}

main().catch(reportAndExit)
