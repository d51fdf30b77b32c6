import type { Page } from "@playwright/test"
import { expect, test } from "./support"

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: "reduce" } })

const PRODUCT = "/san-pham/banh-phong-tom-cai-bat/"
/** More tab stops than any page has. */
const STOPS = 150

interface Stop {
  name: string
  /** What a sighted keyboard user would lack here; empty when the focus can be seen. */
  fault: string
}

/** Presses Tab and looks at where that led; undefined at the end of the page. */
async function nextStop(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press("Tab")
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return undefined
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + Math.min(height, innerHeight) / 2]
    const hit = document.elementFromPoint(x, y)
    const isCovered =
      hit !== null && !element.contains(hit) && !hit.contains(element) && !hit.closest("label")

    // A card or a form may mark itself round what has the focus in it: what the focus changes is what is seen.
    const marks = (): string[] => {
      const marked: string[] = []
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        for (const part of [undefined, "::before", "::after"]) {
          const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(box, part)
          marked.push(
            outlineStyle === "none" ? "" : `${outlineStyle} ${outlineWidth} ${outlineColor}`,
            boxShadow,
          )
        }
      }
      return marked
    }
    const focused = marks()
    element.blur()
    const isMarked = marks().some((mark, at) => mark !== focused[at])
    element.focus({ preventScroll: true })

    const fault = [
      isMarked ? "" : "no outline",
      width > 1 && height > 1 && x >= 0 && x <= innerWidth && y >= 0 && y <= innerHeight
        ? ""
        : "off the screen",
      isCovered ? `hidden behind ${hit.tagName.toLowerCase()}.${hit.className}` : "",
    ]
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined
    const name = (element.ariaLabel ?? label ?? element.textContent).trim().replace(/\s+/g, " ")
    return { name, fault: fault.filter(Boolean).join(", ") }
  })
}

/** Tabs on until the focus is on what is named, and holds every stop on the way to being seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const stops: Stop[] = []
  do {
    const stop = await nextStop(page)
    if (stop === undefined || stops.length === STOPS) throw new Error(`Tab never came to ${name}`)
    stops.push(stop)
  } while (!name.test(stops.at(-1)?.name ?? ""))
  expect.soft(stops.filter(({ fault }) => fault !== "")).toEqual([])
}

test("a purchase begins with the keyboard alone", async ({ page }) => {
  await page.goto("/san-pham/")
  expect(await nextStop(page)).toEqual({ name: "Tới nội dung chính", fault: "" })
  await page.keyboard.press("Enter")
  await tabTo(page, /Bánh phồng tôm Cái Bát/)
  await expect(page.locator("main :focus")).toHaveCount(1)
  await page.keyboard.press("Enter")

  await expect(page).toHaveURL(new RegExp(`${PRODUCT}$`))
  await tabTo(page, /^Tới nội dung chính$/)
  await page.keyboard.press("Enter")
  await tabTo(page, /^Thêm vào giỏ/)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("status").getByText(/^Đã thêm 1 × Bánh phồng tôm Cái Bát/)).toBeVisible()
  await tabTo(page, /^Xem giỏ hàng$/)
  await page.keyboard.press("Enter")

  await expect(page).toHaveURL(/\/gio-hang\/$/)
  await expect(page.getByRole("link", { name: "Đặt hàng" })).toBeVisible()
  await tabTo(page, /^Đặt hàng$/)
  await page.keyboard.press("Enter")
  await expect(page.getByLabel("Họ và tên người nhận")).toBeVisible()
})

for (const address of ["/", PRODUCT]) {
  test(`every stop of Tab on ${address} can be seen`, async ({ page }) => {
    await page.goto(address)
    const stops: Stop[] = []
    for (let stop = await nextStop(page); stop && stops.length < STOPS; stop = await nextStop(page)) {
      stops.push(stop)
    }
    expect(stops.filter(({ fault }) => fault !== "")).toEqual([])
    expect(stops.length).toBeGreaterThan(15)
  })
}
