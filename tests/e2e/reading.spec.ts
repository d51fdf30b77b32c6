import { expect, PHONE, recordedCatalogue, test } from "./support"

const TEMPLATES = [
  "/",
  "/san-pham/",
  "/nhom/thuc-pham/",
  "/san-pham/banh-phong-tom-cai-bat/",
  "/chu-the/",
  "/chu-the/htx-cai-bat/",
  "/hop-qua/",
  "/hop-qua/tu-chon/",
  "/diem-den/",
  "/tim-kiem/",
  "/tra-cuu/",
  "/giay-cong-nhan/banh-phong-tom-cai-bat-2025/",
  "/gio-hang/",
  "/thong-tin/",
]

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: PHONE })

  for (const address of TEMPLATES) {
    test(`${address} is readable and leads on, in Vietnamese and back from English`, async ({ page }) => {
      await page.goto(address)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      await page.getByRole("link", { name: "EN – English" }).click()
      await expect(page.locator("html")).toHaveAttribute("lang", "en")
      await page.getByRole("link", { name: "VI – Tiếng Việt" }).click()
      await expect(page).toHaveURL(new RegExp(`${address}$`))
    })
  }
})

test("every link on the pages of a visit leads somewhere", async ({ page, request }) => {
  const found = new Set<string>()
  for (const address of TEMPLATES) {
    await page.goto(address)
    const links = await page
      .locator("a[href^='/']")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""))
    for (const link of links) found.add(link.split("#")[0] ?? "")
  }
  const dead: string[] = []
  for (const link of found) {
    const { status } = await request.get(link).then((answer) => ({ status: answer.status() }))
    if (status !== 200) dead.push(`${status} ${link}`)
  }
  expect(dead).toEqual([])
  expect(found.size).toBeGreaterThan(40)
})

test("an unknown address gets a page that helps", async ({ page }) => {
  test.info().annotations.push({ type: "reason", description: "the browser logs the 404 itself" })
  const answer = await page.request.get("/san-pham/khong-co-mon-nay/")
  expect(answer.status()).toBe(404)
  const text = await answer.text()
  expect(text).toContain("Không có trang này")
  expect(text).toContain('href="/san-pham/"')
})

test("a product whose source names no producer is shown, and its page says why it is not for sale", async ({
  page,
}) => {
  const shown = recordedCatalogue().products.find(({ standing }) => standing.reason === "producer-unnamed")
  await page.goto(`/san-pham/${shown?.handle}/`)
  await expect(page.getByRole("main")).toContainText("không nêu ai làm ra sản phẩm này")
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)
})

test("a product whose recognition has ended keeps its address, without stars, price or button", async ({
  page,
}) => {
  const ended = recordedCatalogue().products.find(({ standing }) => standing.reason === "ended")
  expect((await page.goto(`/san-pham/${ended?.handle}/`))?.status()).toBe(200)
  await expect(page.getByText("Giấy công nhận OCOP đã hết hạn sau ngày")).toBeVisible()
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/)
})
