import { chromium, type Browser, type BrowserContextOptions, type Page } from "@playwright/test"
import { CHROMIUM_FLAGS } from "../chromium"

/** Opens a landing page as a phone does, over the link `bench-scan.ts` has made, and prints what it measured. */
const [executablePath = "", address = "", roundsText = ""] = process.argv.slice(2)
const rounds = Number(roundsText)
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, locale: "vi-VN" }

/** What a buyer came for: what it is, and to have it sent home. */
async function untilUseful(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor()
  await page.getByRole("link", { name: "Gửi về nhà" }).waitFor()
}

async function inNewContext<Result>(
  browser: Browser,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ ...PHONE, ...options })
  const result = await work(await context.newPage())
  await context.close()
  return result
}

async function openCold(page: Page): Promise<number> {
  const started = performance.now()
  await page.goto(address, { waitUntil: "commit", timeout: 60_000 })
  await untilUseful(page)
  return performance.now() - started
}

/** From the browser's own clock: the whole document, and the first paint of what is in it. */
async function readPaint(page: Page): Promise<{ answered: number; painted: number }> {
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0)
  return page.evaluate(() => {
    const [opened] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[]
    const [paint] = performance.getEntriesByName("first-contentful-paint")
    return { answered: opened?.responseEnd ?? NaN, painted: paint?.startTime ?? NaN }
  })
}

/** Runs in the page. */
async function isKept(): Promise<boolean> {
  return (await (await caches.open("pages")).match(location.pathname)) !== undefined
}

async function reopenOffline(page: Page): Promise<{ answered: number; painted: number }[]> {
  await openCold(page)
  while (!(await page.evaluate(isKept))) await page.waitForTimeout(200)
  await page.context().setOffline(true)
  const measured = []
  for (let round = 0; round <= rounds; round++) {
    await page.reload()
    measured.push(await readPaint(page))
  }
  // The first time the worker itself has to be started.
  return measured.slice(1)
}

const browser = await chromium.launch({
  executablePath,
  // A browser trusts workers without TLS below this name alone, wherever it leads.
  args: [...CHROMIUM_FLAGS, "--host-resolver-rules=MAP shop.localhost 10.77.0.2"],
})
const cold = []
const plain = []
for (let round = 0; round < rounds; round++) {
  cold.push(
    await inNewContext(browser, {}, async (page) => ({
      useful: await openCold(page),
      ...(await readPaint(page)),
    })),
  )
  plain.push(await inNewContext(browser, { javaScriptEnabled: false }, openCold))
}
const offline = await inNewContext(browser, {}, reopenOffline)
await browser.close()
console.log(JSON.stringify({ cold, plain, offline }))
