import type { Page } from "@playwright/test"
import { addDays, formatDay } from "#domain/day"
import { adminApi } from "../support/admin"
import { goToReview } from "../../scripts/visit/buying"
import { evening, MINUTE, openAt } from "./clock"
import { expect, PHONE, recordedCatalogue, test } from "./support"

test.use({ viewport: PHONE })

const catalogue = recordedCatalogue()
const HANDLE = "banh-phong-tom-cai-bat"
const product = catalogue.products.find(({ handle }) => handle === HANDLE)
const [point] = catalogue.salesPoints.filter(({ productHandles }) => productHandles.includes(HANDLE))
if (!product || !point) throw new Error(`no sales point has ${HANDLE}`)

const hereOn = (page: Page) => page.getByText("Bạn đang ở điểm này").filter({ visible: true })

test("the list has every open point with its number on the map, each marked as made up", async ({ page }) => {
  await page.goto("/diem-ban/")
  const points = page.getByRole("main").getByRole("listitem")
  await expect(points).toHaveCount(catalogue.salesPoints.length)
  await expect(page.getByText("điểm bán minh hoạ")).toHaveCount(catalogue.salesPoints.length)
  const map = page.getByRole("img", { name: /^Bản đồ Cà Mau/ })
  await expect(map.locator("text")).toHaveCount(catalogue.salesPoints.filter(({ at }) => at).length)
  await points.filter({ hasText: point.name }).getByRole("link").click()
  await expect(page.getByRole("heading", { level: 1, name: point.name })).toBeVisible()
  await expect(page.getByText(/ngoài đời không có/)).toBeVisible()
  await expect(page.getByRole("main").locator(`a[href="/san-pham/${HANDLE}/"]`)).toBeVisible()
})

test("a fair stall is gone from the list on the day after its last, and its code says so", async ({
  page,
}) => {
  const stall = catalogue.salesPoints.find(({ closesOn }) => closesOn !== null)
  if (!stall?.closesOn) throw new Error("no sales point closes")
  const listed = page.getByRole("main").getByRole("link", { name: stall.name })
  await openAt(page, "/diem-ban/", evening(stall.closesOn))
  await expect(listed).toBeVisible()
  await page.clock.fastForward(MINUTE)
  await expect(listed).toBeHidden()
  await page.goto(`/q/${stall.code}/`)
  await expect(page.getByRole("heading", { name: "Điểm bán này đã đóng" })).toBeVisible()
  await expect(page.getByText(`Ngày cuối là ${formatDay(stall.closesOn)}`)).toBeVisible()
})

test("before its first day a stall says when it opens", async ({ page }) => {
  const stall = catalogue.salesPoints.find(({ opensOn }) => opensOn !== null)
  if (!stall?.opensOn) throw new Error("no sales point opens on a day")
  await openAt(page, `/q/${stall.code}/`, evening(addDays(stall.opensOn, -1)))
  const coming = page.getByText(`Điểm bán này mở từ ngày ${formatDay(stall.opensOn)}`)
  await expect(coming).toBeVisible()
  await page.clock.fastForward(MINUTE)
  await expect(coming).toBeHidden()
})

test("what is bought after the code of a sales point was scanned says which point, and not who", async ({
  page,
}) => {
  await page.goto(`/q/${point.code}/`)
  await page.getByRole("main").getByRole("link", { name: product.name, exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/q/${product.code}/\\?diem=${point.code}$`))
  await expect(hereOn(page)).toHaveCount(1)
  await page.getByRole("link", { name: "Gửi về nhà" }).click()
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
  await expect(page.getByText(/^Đã thêm 1/)).toBeVisible()
  await goToReview(page, { name: "Trần Văn Khách", phone: "0912 345 678", street: "1 Trần Hưng Đạo" })
  await page.getByRole("button", { name: "Đặt hàng – trả tiền khi nhận" }).click()
  await expect(page.getByText(/OCM-\d{6}/).first()).toBeVisible()

  const admin = await adminApi()
  const { orders } = (await admin("/orders?order=-created_at&limit=1&fields=metadata")) as unknown as {
    orders: { metadata: Record<string, unknown> | null }[]
  }
  expect(orders[0]?.metadata).toMatchObject({ sales_point: point.code })
})

test("another visit begins without a sales point", async ({ page, context }) => {
  await page.goto(`/q/${product.code}/?diem=${point.code}`)
  await expect(hereOn(page)).toHaveCount(1)
  const later = await context.newPage()
  await later.goto(`/q/${product.code}/`)
  await expect(later.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(hereOn(later)).toHaveCount(0)
})
