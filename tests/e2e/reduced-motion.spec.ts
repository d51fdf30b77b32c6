import { buy } from "../../scripts/visit/buying"
import { expect, PHONE, test } from "./support"

test.use({ viewport: PHONE, contextOptions: { reducedMotion: "reduce" } })

/** A reset may leave a duration too short to be seen. */
const SEEN_MS = 10

declare global {
  interface Window {
    reportMotion(what: string): Promise<void>
  }
}

test("nothing moves for a visitor who asked for no motion", async ({ page }) => {
  const motions: string[] = []
  await page.exposeFunction("reportMotion", (what: string) => motions.push(what))
  await page.addInitScript((seen) => {
    const report = (event: AnimationEvent | TransitionEvent): void => {
      const { target } = event
      if (!(target instanceof Element)) return
      const longest = Math.max(
        ...target.getAnimations({ subtree: true }).map(({ effect }) => {
          const { duration } = effect?.getComputedTiming() ?? {}
          return typeof duration === "number" ? duration : 0
        }),
      )
      const what = "animationName" in event ? event.animationName : event.propertyName
      if (longest > seen) {
        void window.reportMotion(`${what} on ${target.tagName.toLowerCase()}.${target.className}`)
      }
    }
    addEventListener("animationstart", report, true)
    addEventListener("transitionrun", report, true)
  }, SEEN_MS)

  await page.goto("/")
  await page.getByRole("main").getByRole("link").first().hover()
  await page.mouse.wheel(0, 3000)
  await page.goto("/tim-kiem/?q=banh%20phong%20tom")
  await expect(page.getByRole("main").getByRole("status")).toHaveText(/\S/)
  for await (const stop of buy(page, "/san-pham/banh-phong-tom-cai-bat/", { place: false })) {
    const scroll = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)
    expect(scroll, `${stop}: the page jumps instead of gliding`).toBe("auto")
  }
  expect(motions).toEqual([])
})
