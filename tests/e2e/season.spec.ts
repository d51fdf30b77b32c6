import type { Page } from "@playwright/test"
import { addDays, formatDay } from "#domain/day"
import { campaignsToTell, lastOrderOn } from "#domain/gift-box/campaign"
import { evening, MINUTE, openAt } from "./clock"
import { expect, PHONE, recordedCatalogue, test } from "./support"

test.use({ viewport: PHONE })

const catalogue = recordedCatalogue()
const [campaign] = campaignsToTell(catalogue.campaigns, catalogue.on)
if (!campaign) throw new Error("the catalogue has no campaign of gift boxes")
const [zone] = campaign.zones.toSorted((a, b) => (a.lastOrderOn < b.lastOrderOn ? -1 : 1))
if (!zone) throw new Error("the campaign has no zone")
const PRICES = catalogue.giftBoxes.flatMap(({ offer }) => offer?.price ?? []).sort((a, b) => a - b)
const [CHEAPEST = 0] = PRICES

const row = (page: Page) =>
  page
    .locator(".season")
    .getByRole("listitem")
    .filter({ hasText: new RegExp(zone.name, "i") })
const boxes = (page: Page) => page.locator("[data-price]:visible")
const slider = (page: Page) => page.getByRole("slider", { name: "Ngân sách mỗi hộp" })

test.describe("the days that are left", () => {
  test("count down at midnight in Việt Nam, to the last day and past it, without a reload", async ({
    page,
  }) => {
    await openAt(page, "/hop-qua/", evening(addDays(zone.lastOrderOn, -2)))
    await expect(row(page)).toContainText(formatDay(zone.lastOrderOn))
    await expect(row(page)).toContainText(/3\s*ngày nữa/)
    await page.clock.fastForward(MINUTE)
    await expect(row(page)).toContainText(/2\s*ngày nữa/)
    await page.clock.fastForward(24 * 60 * MINUTE)
    await expect(row(page).getByText("Hôm nay là ngày cuối")).toBeVisible()
    await page.clock.fastForward(24 * 60 * MINUTE)
    await expect(row(page).getByText("Đã hết hạn đặt")).toBeVisible()
    await expect(row(page)).toContainText(formatDay(zone.lastOrderOn))
  })

  test("are none before the opening, which is told", async ({ page }) => {
    await openAt(page, "/hop-qua/", evening(addDays(campaign.opensOn, -1)))
    await expect(page.getByText(`Mở bán ngày ${formatDay(campaign.opensOn)}.`)).toBeVisible()
    await expect(row(page).getByText("Chưa mở")).toBeVisible()
    await page.clock.fastForward(MINUTE)
    await expect(page.getByText("Đang nhận đặt.")).toBeVisible()
    await expect(row(page)).toContainText("ngày nữa")
  })

  test("are over after the last order of all, and no box has a price any more", async ({ page }) => {
    const last =
      campaign.zones
        .map((one) => one.lastOrderOn)
        .sort()
        .at(-1) ?? zone.lastOrderOn
    await openAt(page, "/hop-qua/", evening(last))
    await expect(page.getByText("Đang nhận đặt.")).toBeVisible()
    await page.clock.fastForward(MINUTE)
    await expect(page.getByText(`đã hết hạn đặt từ sau ngày ${formatDay(last)}`)).toBeVisible()
    await expect(page.getByRole("link", { name: "Bắt đầu ghép hộp" })).toBeHidden()
    await expect(page.locator("[data-price] .price:visible")).toHaveCount(0)
    await expect(page.getByText("Hộp này không còn bán").first()).toBeVisible()
  })
})

test.describe("the budget", () => {
  test("narrows the boxes by keyboard, says how many are left, and stays in the address", async ({
    page,
  }) => {
    await page.goto("/hop-qua/")
    await expect(boxes(page)).toHaveCount(PRICES.length)
    await slider(page).focus()
    await page.keyboard.press("Home")
    await expect(boxes(page)).toHaveCount(
      PRICES.filter((price) => price <= Math.ceil(CHEAPEST / 50_000) * 50_000).length,
    )
    await expect(slider(page)).toHaveAttribute("aria-valuetext", /^đến [\d.]+\s₫$/)
    await expect(page.locator(".budget").getByRole("status")).toHaveText(/^1 hộp trong mức này$/)
    await expect(page).toHaveURL(/\?ngan-sach=\d+$/)
    await page.reload()
    await expect(boxes(page)).toHaveCount(1)
    await page.getByRole("button", { name: "Xem mọi mức giá" }).press("Enter")
    await expect(boxes(page)).toHaveCount(PRICES.length)
    await expect(page).toHaveURL(/\/hop-qua\/$/)
    await expect(slider(page)).toBeFocused()
  })

  test("is kept out of the way of whoever has no JavaScript: every box is there", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE })
    const page = await context.newPage()
    await page.goto("/hop-qua/?ngan-sach=100000")
    await expect(boxes(page)).toHaveCount(PRICES.length)
    await expect(slider(page)).toBeHidden()
    await expect(row(page)).toContainText(formatDay(zone.lastOrderOn))
    await context.close()
  })
})

test("a box page tells what is inside, who made it and until when, and what it costs apart", async ({
  page,
}) => {
  const box = catalogue.giftBoxes.find(({ offer }) => offer !== null)
  if (!box) throw new Error("the catalogue has no gift box on sale")
  const parts = catalogue.products.filter(({ handle }) =>
    box.parts.some(({ productHandle }) => productHandle === handle),
  )
  await page.goto(`/hop-qua/${box.handle}/`)
  const inside = page.getByRole("region", { name: "Trong hộp có" })
  await expect(inside.getByRole("listitem")).toHaveCount(box.parts.length)
  for (const { name, standing } of parts) {
    const part = inside.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) })
    await expect(part).toContainText(`đến hết ${formatDay(standing.lastDay)}`)
    await expect(part).toContainText("Hạn dùng:")
    await expect(part.locator('a[href^="/chu-the/"]').first()).toBeVisible()
  }
  await expect(page.getByRole("region", { name: "Giá hộp so với mua lẻ" })).toContainText("Cộng lại")
  const [earliest = box.occasionDay] = parts.map(({ standing }) => standing.lastDay).sort()
  await expect(page.getByText(`còn hiệu lực đến hết ${formatDay(earliest)}`)).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

test("a box that is off sale keeps its page and says so", async ({ page }) => {
  const box = catalogue.giftBoxes.find(({ offer }) => offer !== null)
  const sale = catalogue.campaigns.find(({ handle }) => handle === box?.campaignHandle)
  if (!box || !sale) throw new Error("the catalogue has no gift box on sale")
  await openAt(page, `/hop-qua/${box.handle}/`, evening(addDays(lastOrderOn(sale), 30)))
  await expect(page.getByRole("heading", { name: "Hộp này không còn bán" })).toBeVisible()
  await expect(page.getByRole("region", { name: "Trong hộp có" })).toBeVisible()
})
