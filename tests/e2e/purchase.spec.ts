import { goToReview } from "../../scripts/visit/buying"
import { adminApi } from "../support/admin"
import { expect, PHONE, recordedCatalogue, test } from "./support"

interface AdminOrder {
  display_id: number
  total: number
  currency_code: string
  email: string
  items: { product_handle: string; quantity: number; unit_price: number }[]
  shipping_address: Record<string, unknown>
}

test.use({ viewport: PHONE })

test("a guest buys bánh phồng tôm from the home page to the order code", async ({ page }) => {
  await page.goto("/")
  await page.getByRole("link", { name: /^Xem \d+ sản phẩm/ }).click()
  await page
    .getByRole("link", { name: /Bánh phồng tôm Cái Bát/ })
    .first()
    .click()

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Bánh phồng tôm Cái Bát")
  await expect(page.getByText("OCOP 4 sao").first()).toBeVisible()
  await expect(page.getByText("31/12/2027").first()).toBeVisible()
  await expect(page.getByText("số liệu minh hoạ").first()).toBeVisible()
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
  await expect(page.getByText(/^Đã thêm 1 × Bánh phồng tôm Cái Bát/)).toBeVisible()

  const recipient = { name: "Nguyễn Thị Út", phone: "0912 345 678", street: "12 Phan Ngọc Hiển, khóm 3" }
  await goToReview(page, recipient)
  await expect(page.getByText(recipient.street)).toBeVisible()
  await page.getByRole("button", { name: "Đặt hàng – trả tiền khi nhận" }).click()

  const code = page.getByText(/OCM-\d{6}/).first()
  await expect(code).toBeVisible()
  const displayId = Number((await code.textContent())?.match(/OCM-(\d{6})/)?.[1])

  const admin = await adminApi()
  const { orders } = (await admin(
    "/orders?order=-created_at&limit=1&fields=display_id,total,currency_code,email,*items,*shipping_address",
  )) as unknown as { orders: AdminOrder[] }
  const offer = recordedCatalogue().products.find(({ handle }) => handle === "banh-phong-tom-cai-bat")?.offer
  const order = orders[0]
  expect(order?.display_id).toBe(displayId)
  expect(order?.currency_code).toBe("vnd")
  expect(order?.items).toMatchObject([
    { product_handle: "banh-phong-tom-cai-bat", quantity: 1, unit_price: offer?.price },
  ])
  expect(order?.total).toBe((offer?.price ?? Number.NaN) + 30_000)
  expect(order?.shipping_address).toMatchObject({
    first_name: "Nguyễn Thị Út",
    phone: "+84912345678",
    address_1: "12 Phan Ngọc Hiển, khóm 3",
    city: "Xã Đất Mũi",
    province: "Cà Mau",
    country_code: "vn",
  })

  await page.reload()
  await expect(page.getByText(`OCM-${String(displayId).padStart(6, "0")}`).first()).toBeVisible()
})

test("wrong entries are named beside their fields and nothing typed is lost", async ({ page }) => {
  await page.goto("/san-pham/banh-phong-tom-cai-bat/")
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
  await page.getByRole("link", { name: "Xem giỏ hàng" }).click()
  await page.getByRole("link", { name: "Đặt hàng" }).click()
  await page.getByLabel("Họ và tên người nhận").fill("Nguyễn Thị Út")
  await page.getByLabel("Số điện thoại").fill("12345")
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await expect(page.getByText("Đây không phải số điện thoại Việt Nam.").first()).toBeVisible()
  await expect(page.getByLabel("Số điện thoại")).toHaveAttribute("aria-invalid", "true")

  await page.reload()
  await expect(page.getByLabel("Họ và tên người nhận")).toHaveValue("Nguyễn Thị Út")
})

test("a press that comes before the page's script is kept, and done when it has come", async ({ page }) => {
  let come = (): void => undefined
  const held = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto("/san-pham/banh-phong-tom-cai-bat/", { waitUntil: "commit" })
  const button = page.getByRole("button", { name: "Thêm vào giỏ" })
  await button.click({ noWaitAfter: true })
  await expect(button).toHaveAttribute("aria-busy", "true")
  come()
  await expect(page.getByText(/^Đã thêm 1 × Bánh phồng tôm Cái Bát/)).toBeVisible()
  await expect(page).toHaveURL(/\/banh-phong-tom-cai-bat\/$/)
})

test("the English shop sells the same things", async ({ page }) => {
  await page.goto("/en/products/banh-phong-tom-cai-bat/")
  await expect(page.locator("html")).toHaveAttribute("lang", "en")
  await page.getByRole("button", { name: "Add to cart" }).click()
  await page.getByRole("link", { name: "View cart" }).click()
  await expect(page).toHaveURL(/\/en\/cart\/$/)
  await expect(page.getByText("Cái Bát").first()).toBeVisible()
})
