import type { Page } from "@playwright/test"
import { expectAccessible } from "./accessibility"
import { expect, PHONE, test } from "./support"

test.use({ viewport: PHONE, allowConsole: [/status of 4\d\d/] })

const add = (page: Page, name: string) =>
  page.getByRole("button", { name: new RegExp(`^Thêm ${name}.* vào hộp$`) }).first()
const contents = (page: Page) => page.getByRole("region", { name: "Hộp của bạn" })

async function fill(page: Page): Promise<void> {
  await page.goto("/hop-qua/tu-chon/")
  await page.getByRole("radio", { name: /Hộp giấy vừa/ }).check()
  for (const name of [
    "Bánh phồng tôm Cái Bát",
    "Tôm khô tách vỏ",
    "Muối hạt Bạc Liêu",
    "Bột gạo lứt – hạt sen",
  ]) {
    await add(page, name).press("Enter")
  }
}

test("a box is composed by keyboard, checked as it grows, and kept on the device", async ({ page }) => {
  await fill(page)
  await expect(contents(page).getByText("Hộp này ghép được.")).toBeVisible()
  await expect(contents(page).locator(".own-inside > li")).toHaveCount(4)
  await page.reload()
  await expect(contents(page).locator(".own-inside > li")).toHaveCount(4)
  await expectAccessible(page, "own box")
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

test("what cannot travel with the rest is said before it is added", async ({ page }) => {
  await page.goto("/hop-qua/tu-chon/")
  await add(page, "Bánh phồng tôm Cái Bát").click()
  const frozen = page
    .getByRole("listitem")
    .filter({ hasText: "đông lạnh" })
    .filter({ hasText: "Chưa thêm được" })
  await expect(frozen.first()).toContainText("Không gửi chung được")
  await frozen.first().getByRole("button").press("Enter")
  await expect(contents(page).locator(".own-inside > li")).toHaveCount(1)
})

test("the shelf is searched without accents and filtered by maker", async ({ page }) => {
  await page.goto("/hop-qua/tu-chon/")
  const shelf = page.getByRole("region", { name: "2. Chọn món" })
  await page.getByLabel("Tìm món, người làm").fill("muoi hat")
  await expect(shelf.getByRole("status")).toHaveText("1 món")
  await page.getByRole("button", { name: "Bỏ lọc" }).click()
  await page.getByLabel("Người làm", { exact: true }).selectOption({ label: "HTX Tân Phát Lợi" })
  await expect(add(page, "Muối hạt")).toHaveCount(0)
  await expect(add(page, "Tôm khô tách vỏ")).toBeVisible()
})

test("a box goes into the cart as one thing and leaves it as one", async ({ page }) => {
  await fill(page)
  await page.getByLabel("Số hộp như vậy").fill("2")
  await page.getByRole("button", { name: "Thêm hộp vào giỏ" }).click()
  await expect(page.getByText("Đã thêm 2 hộp vào giỏ hàng.")).toBeVisible()
  await page.getByRole("link", { name: "Xem giỏ hàng" }).click()
  const box = page.getByRole("list", { name: "Sản phẩm trong giỏ" }).locator(".cart-box")
  await expect(box).toHaveCount(1)
  await expect(box).toContainText("2 hộp")
  await expect(box).toContainText("1 × Muối hạt Bạc Liêu")
  await page.getByRole("button", { name: /^Bỏ hộp tự ghép khỏi giỏ/ }).click()
  await expect(page.getByRole("heading", { name: "Giỏ hàng đang trống" })).toBeVisible()
})

test("in English the checks speak English", async ({ page }) => {
  await page.goto("/en/gift-boxes/your-own/")
  await page
    .getByRole("button", { name: /to the box$/ })
    .first()
    .click()
  const box = page.getByRole("region", { name: "Your box" })
  await expect(box.getByText(/this sale asks for at least/).first()).toBeVisible()
  await expect(box.getByText(/Hãy/)).toHaveCount(0)
})

test("without JavaScript the page leads to the boxes that are ready", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE })
  const page = await context.newPage()
  await page.goto("/hop-qua/tu-chon/")
  await page.getByRole("link", { name: "Xem các hộp ghép sẵn" }).click()
  await expect(page).toHaveURL(/\/hop-qua\/$/)
  await context.close()
})
