import type { Browser, Page } from "@playwright/test"
import type { LotItem } from "#domain/lot"
import { adminApi } from "../support/admin"
import { settlePublications } from "../support/publications"
import { expect, PHONE, recordedCatalogue, test } from "./support"

test.use({ viewport: PHONE })

const LOT = "THU-2026.11"
const REASON = "Nghi lẫn mảnh nhựa trong gói. Đừng ăn và mang lại nơi mua."

/** One that no gift box has: a box that left sale is brought back by staff alone. */
const { products, giftBoxes } = recordedCatalogue()
const boxed = new Set(giftBoxes.flatMap(({ parts }) => parts.map(({ productHandle }) => productHandle)))
const product = products.find(({ handle, offer }) => offer && !boxed.has(handle))
if (!product) throw new Error("every product is in a gift box")

async function lot(path: string, body: object): Promise<LotItem> {
  const admin = await adminApi()
  const init = { method: "POST", body: JSON.stringify(body) }
  const answer = (await admin(`/lots${path}`, init)) as unknown as { lot: LotItem }
  return answer.lot
}

async function publish(): Promise<void> {
  await settlePublications()
}

async function openedAgain(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
}

/** A phone that keeps the page opens it again without network. */
async function openedWithoutNetwork(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: "allow" })
  const page = await context.newPage()
  await openedAgain(page, address)
  const kept = () => page.evaluate(async (path) => (await caches.match(path)) !== undefined, address)
  await expect.poll(kept, { timeout: 20_000 }).toBe(true)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText("Bản lưu ngày")).toBeVisible()
  return page
}

test("a recall turns the pages of its lot and its product red, and stops the sale", async ({
  page,
  browser,
}) => {
  test.setTimeout(420_000)
  const made = await lot("", {
    productHandle: product.handle,
    code: LOT,
    madeOn: "2026-11-01",
    expiresOn: "2027-05-01",
    pieces: 120,
  })
  await publish()
  const pages = { code: `/q/${product.code}/`, lot: `/q/${product.code}/lo/${LOT}/` }
  await openedAgain(page, pages.lot)
  await expect(page.getByRole("heading", { name: "Không có thông báo thu hồi" })).toBeVisible()
  await expect(page.getByText("Còn hạn đến hết 01/05/2027.")).toBeVisible()
  await page.getByRole("link", { name: "Xem sản phẩm của lô này" }).click()
  await expect(page.getByRole("link", { name: `Lô ${LOT}` })).toBeVisible()
  await expect(page.getByRole("link", { name: "Gửi về nhà" })).toBeVisible()

  const recalled = await lot(`/${made.id}/recall`, { seen: made.seen, reason: REASON, reasonEn: "" })
  const red = page.getByRole("main").getByRole("heading", { name: "Đang thu hồi" })
  await expect
    .poll(
      async () => {
        await openedAgain(page, pages.code)
        return red.count()
      },
      { timeout: 150_000, intervals: [1_000] },
    )
    .toBe(1)
  await expect(page.getByText(REASON)).toBeInViewport()
  await expect(page.getByRole("link", { name: "Gửi về nhà" })).toHaveCount(0)
  await expect(page.getByRole("main")).not.toContainText("₫")
  await expect(page.getByText(/^Còn\. OCOP \d sao/)).toBeVisible()

  await openedAgain(page, pages.lot)
  await expect(red).toBeVisible()
  await expect(page.getByText(REASON)).toBeVisible()
  await openedAgain(page, `/san-pham/${product.handle}/`)
  await expect(red).toBeVisible()
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)

  const kept = await openedWithoutNetwork(browser, pages.code)
  await expect(kept.getByRole("main").getByRole("heading", { name: "Đang thu hồi" })).toBeVisible()
  await expect(kept.getByText(REASON)).toBeVisible()
  await expect(kept.getByRole("link", { name: "Gửi về nhà" })).toHaveCount(0)
  await kept.context().close()

  await lot(`/${made.id}/clear`, { seen: recalled.seen })
  await publish()
  await openedAgain(page, pages.code)
  await expect(page.getByRole("link", { name: "Gửi về nhà" })).toBeVisible()
  await openedAgain(page, pages.lot)
  await expect(page.getByRole("heading", { name: "Lô này đã bị thu hồi" })).toBeVisible()
})
