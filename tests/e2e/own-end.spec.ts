import type { Page } from "@playwright/test"
import { addDays, formatDay } from "#domain/day"
import type { CatalogueProduct } from "#domain/catalogue"
import { lastOrderOn } from "#domain/gift-box/campaign"
import { evening, MINUTE, openAt } from "./clock"
import { expect, PHONE, recordedCatalogue, test } from "./support"

test.use({ viewport: PHONE })

const catalogue = recordedCatalogue()
const published = catalogue.products.filter(({ standing }) => standing.state !== "lapsed")
const forSale = published
  .filter(({ standing }) => standing.state === "for-sale")
  .sort((a, b) => (a.standing.lastDay < b.standing.lastDay ? -1 : 1))
const [first] = forSale
if (!first) throw new Error("the catalogue has nothing for sale")
const LAST = first.standing.lastDay
const NEXT = addDays(LAST, 1)
const left = published.filter(({ standing }) => standing.lastDay > LAST)

const card = (page: Page, { handle }: CatalogueProduct) =>
  page.getByRole("main").locator(`a[href="/san-pham/${handle}/"]:visible`)

const starsOf = (page: Page) => page.locator(".facts .stars, .slip .stars")

async function expectHolding(page: Page): Promise<void> {
  await expect(starsOf(page).first()).toBeVisible()
  await expect(page.locator("[data-offer]")).toBeVisible()
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toBeVisible()
  await expect(page.getByRole("heading", { name: "Không còn bán ở đây" })).toBeHidden()
}

async function expectLapsed(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Không còn bán ở đây" })).toBeVisible()
  await expect(page.getByText(`hết hạn sau ngày ${formatDay(LAST)}`)).toBeVisible()
  for (const stars of await starsOf(page).all()) await expect(stars).toBeHidden()
  await expect(page.locator("[data-offer]")).toBeHidden()
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toBeHidden()
}

test("a product that is left open over midnight says that its stars are over, without a reload", async ({
  page,
}) => {
  await openAt(page, `/san-pham/${first.handle}/`, evening(LAST))
  await expectHolding(page)
  const picture = page.locator(".pictures img:visible").first()
  const withStars = await picture.getAttribute("src")
  await page.clock.fastForward(MINUTE)
  await expectLapsed(page)
  expect(await picture.getAttribute("src")).not.toBe(withStars)
})

test("a product that is opened just after midnight has neither stars, nor price, nor button", async ({
  page,
}) => {
  await openAt(page, `/san-pham/${first.handle}/`, new Date(evening(LAST).getTime() + MINUTE))
  await expectLapsed(page)
})

test("the day is that of Việt Nam, wherever the visitor is", async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: "America/Los_Angeles", viewport: PHONE })
  const page = await context.newPage()
  await openAt(page, `/san-pham/${first.handle}/`, evening(LAST))
  await expectHolding(page)
  await page.clock.fastForward(MINUTE)
  await expectLapsed(page)
  await context.close()
})

test("a tab that comes back to the front after midnight looks again", async ({ page }) => {
  await openAt(page, `/san-pham/${first.handle}/`, evening(LAST))
  await expectHolding(page)
  await page.clock.setFixedTime(new Date(`${NEXT}T08:00:00+07:00`))
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")))
  await expectLapsed(page)
})

test("the list loses what has ended and counts what is left", async ({ page }) => {
  await openAt(page, "/san-pham/", evening(LAST))
  const cards = page.locator(".product-grid > li:visible")
  await expect(cards).toHaveCount(published.length)
  await page.clock.fastForward(MINUTE)
  await expect(cards).toHaveCount(left.length)
  const sold = left.filter(({ standing }) => standing.state === "for-sale").length
  const intro = `${sold} sản phẩm đang bán và ${left.length - sold} sản phẩm, dịch vụ giới thiệu`
  await expect(page.getByText(intro)).toBeVisible()
  await expect(page.getByText(`vào ngày ${formatDay(NEXT)}`)).toBeVisible()
  const all = page.getByRole("navigation", { name: "Xem theo nhóm" }).getByRole("link", { name: /^Tất cả/ })
  await expect(all).toContainText(String(left.length))
  await expect(card(page, first)).toHaveCount(0)
})

test("a list that is come back to after midnight has lost it too", async ({ page }) => {
  await openAt(page, "/san-pham/", evening(LAST))
  await page.goto("/thong-tin/")
  await page.clock.fastForward(MINUTE)
  await page.goBack()
  await expect(page.locator(".product-grid > li:visible")).toHaveCount(left.length)
})

test("the home page shows and counts only what holds", async ({ page }) => {
  await openAt(page, "/", evening(LAST))
  await expect(page.getByRole("link", { name: `Xem ${published.length} sản phẩm` })).toBeVisible()
  await page.clock.fastForward(MINUTE)
  await expect(page.getByRole("link", { name: `Xem ${left.length} sản phẩm` })).toBeVisible()
  for (const product of published.filter((one) => !left.includes(one))) {
    await expect(card(page, product)).toHaveCount(0)
  }
})

test("the search finds on the last evening what it no longer finds after midnight", async ({ page }) => {
  const query = encodeURIComponent(first.name)
  const hit = page
    .getByRole("list", { name: "Kết quả tìm kiếm" })
    .locator(`a[href="/san-pham/${first.handle}/"]`)
  await openAt(page, `/tim-kiem/?q=${query}`, evening(LAST))
  await expect(hit).toBeVisible()
  await page.clock.fastForward(MINUTE)
  await page.goto(`/tim-kiem/?q=${query}`)
  await expect(page.getByRole("main").getByRole("status")).toHaveText(/“/)
  await expect(hit).toHaveCount(0)
})

test("the code on the label answers for the day it is scanned", async ({ page }) => {
  const main = page.getByRole("main")
  await openAt(page, `/q/${first.code}/`, evening(LAST))
  await expect(main.getByText(/^Còn\. OCOP \d sao/)).toBeVisible()
  await expect(main.getByText(/^Không\./)).toBeHidden()
  await page.clock.fastForward(MINUTE)
  await expect(main.getByText(/^Không\. Giấy công nhận đã hết hạn/)).toBeVisible()
  await expect(main.getByText(/^Còn\./)).toBeHidden()
  await expect(main.getByRole("link", { name: "Gửi về nhà" })).toBeHidden()
})

test("the certificate keeps its stars in words alone", async ({ page }) => {
  const main = page.getByRole("main")
  await openAt(page, `/giay-cong-nhan/${first.standing.recognition.slug}/`, evening(LAST))
  await expect(main.locator(".stars svg")).toBeVisible()
  await page.clock.fastForward(MINUTE)
  await expect(main.locator(".stars svg")).toBeHidden()
  await expect(main.locator(".face").getByText(/^Từng đạt OCOP \d sao/)).toBeVisible()
})

test("a gift box is off sale after its last day to order, or with the first of its parts that ends", async ({
  page,
}) => {
  const box = catalogue.giftBoxes.find(({ offer }) => offer !== null)
  const campaign = catalogue.campaigns.find(({ handle }) => handle === box?.campaignHandle)
  if (!box || !campaign) throw new Error("the catalogue has no gift box on sale")
  const parts = published.filter(({ handle }) => box.parts.some((part) => part.productHandle === handle))
  const [end = LAST] = [...parts.map(({ standing }) => standing.lastDay), lastOrderOn(campaign)].sort()
  await openAt(page, `/hop-qua/${box.handle}/`, evening(end))
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toBeVisible()
  await page.clock.fastForward(MINUTE)
  await expect(page.getByRole("heading", { name: "Hộp này không còn bán" })).toBeVisible()
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toBeHidden()
  await expect(page.locator("[data-offer]")).toBeHidden()
})

test("a shop whose clock is held still keeps its pages on that day", async ({ page }) => {
  await page.clock.install({ time: new Date(`${NEXT}T08:00:00+07:00`) })
  await page.goto(`/san-pham/${first.handle}/`)
  await expect(page.locator("html")).toHaveAttribute("data-today", catalogue.on)
  await expectHolding(page)
})
