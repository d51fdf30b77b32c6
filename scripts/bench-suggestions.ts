import { chromium, type Page } from "@playwright/test"
import { CHROMIUM_FLAGS, findChromium } from "./chromium"
import { reportAndExit, StackFault } from "./stack/fault"

/**
 * From a keystroke in the search field to the paint of its suggestions, as the browser itself measures it, with the
 * engine in the browser and a processor as slow as a mid-range phone's. The shop runs in another terminal (`npm start`).
 */
const STOREFRONT = process.env.STOREFRONT_URL ?? "http://localhost:4321"
const SLOWER = 4
const QUERIES = ["banh phong tom", "mam tom chua", "kho ca boi", "muoi bac lieu", "qua tet duoi 500k"]
const ROUNDS = 3
/** What the browser reports at least; a faster keystroke is not reported. */
const LEAST_MS = 16
/** Between two letters, about as fast as a thumb. */
const PAUSE_MS = 200

declare global {
  interface Window {
    /** From an event to the presentation of what it changed, by the event's time. */
    keystrokes: Map<number, number>
    pressed: number[]
  }
}

function watch(): void {
  window.keystrokes = new Map()
  window.pressed = []
  addEventListener("keydown", ({ timeStamp }) => window.pressed.push(timeStamp), true)
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      if (name === "keydown") window.keystrokes.set(startTime, duration)
    }
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit)
}

async function type(page: Page, query: string): Promise<number[]> {
  await page.getByRole("dialog").getByRole("combobox").fill("")
  await page.evaluate(() => {
    window.pressed = []
  })
  for (const letter of query) {
    await page.keyboard.press(letter === " " ? "Space" : letter)
    await page.waitForTimeout(PAUSE_MS)
  }
  return page.evaluate((least) => window.pressed.map((at) => window.keystrokes.get(at) ?? least), LEAST_MS)
}

async function measure(page: Page): Promise<number[]> {
  await page.addInitScript(watch)
  await page.route("**/search-engine.json", (route) => route.fulfill({ json: { engine: "browser" } }))
  await page.goto(STOREFRONT).catch((cause: unknown) => {
    throw new StackFault(`No shop answers at ${STOREFRONT}: start it with npm start.`, { cause })
  })
  await page.getByRole("link", { name: /Tìm sản phẩm/ }).tap()
  await page.getByRole("dialog").getByRole("option").first().waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER })
  const all: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) all.push(...(await type(page, query)))
  }
  return all.toSorted((a, b) => a - b)
}

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS })
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true })
    const all = await measure(page)
    const at = (share: number) => all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0
    const within = all.filter((ms) => ms <= 50).length
    console.log(`${all.length} keystrokes on a processor ${SLOWER} times slower, milliseconds to the paint:`)
    console.log(
      `  p50 ${at(0.5)}   p90 ${at(0.9)}   p99 ${at(0.99)}   longest ${all.at(-1)}   within 50 ms: ${within}`,
    )
  } finally {
    await browser.close()
  }
}

main().catch(reportAndExit)
