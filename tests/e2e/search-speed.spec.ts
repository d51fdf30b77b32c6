import { expect, PHONE, searchInBrowser, test } from "./support"

test.use({ viewport: PHONE, hasTouch: true })

/** What the processor of a mid-range phone is slower than one of a desk. */
const SLOWER = 4
const BUDGET_MS = 50
const LETTERS = "banh phong tom"
/**
 * Whatever else runs on this machine only ever makes a letter slower: its fastest time is its own. It is typed again
 * until every letter was fast enough once, at most so often.
 */
const ROUNDS = 15

declare global {
  interface Window {
    /** From an event to the presentation of what it changed, as the browser measures it, by the event's time. */
    keystrokes: Map<number, number>
    pressed: number[]
  }
}

test(`suggestions are painted within ${BUDGET_MS} ms of a keystroke on a processor ${SLOWER} times slower`, async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.addInitScript(() => {
    window.keystrokes = new Map()
    window.pressed = []
    addEventListener("keydown", ({ timeStamp }) => window.pressed.push(timeStamp), true)
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries()) {
        if (name === "keydown") window.keystrokes.set(startTime, duration)
      }
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit)
  })
  await searchInBrowser(page)
  await page.goto("/")
  await page.getByRole("link", { name: /Tìm sản phẩm/ }).tap()
  const options = page.getByRole("dialog").getByRole("option")
  await expect(options.first()).toBeVisible()
  const session = await page.context().newCDPSession(page)
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER })

  const rounds: number[][] = []
  const fastest = () => [...LETTERS].map((_, at) => Math.min(...rounds.map((round) => round[at] ?? Infinity)))
  while (rounds.length < ROUNDS && Math.max(...fastest()) > BUDGET_MS) {
    await page.getByRole("dialog").getByRole("combobox").fill("")
    await page.evaluate(() => {
      window.pressed = []
    })
    for (const letter of LETTERS) {
      await page.keyboard.press(letter === " " ? "Space" : letter)
      await page.waitForTimeout(200)
    }
    await expect(options.filter({ hasText: "Bánh phồng tôm" }).first()).toBeVisible()
    // What is not reported took less than the least that is.
    rounds.push(await page.evaluate(() => window.pressed.map((at) => window.keystrokes.get(at) ?? 16)))
  }
  const all = rounds.flat().toSorted((a, b) => a - b)
  const median = all[all.length >> 1]
  test.info().annotations.push({
    type: "milliseconds",
    description: `fastest of ${rounds.length} by letter: ${fastest().join(" ")}; median of all: ${median}; longest: ${all.at(-1)}`,
  })
  expect(Math.max(...fastest()), fastest().join(" ")).toBeLessThanOrEqual(BUDGET_MS)
})
