import { addToCart } from "../../scripts/visit/buying"
import { control, expect, PHONE, test } from "./support"

test.use({ viewport: PHONE, allowConsole: [/ERR_CONNECTION_REFUSED/] })

test("with Medusa stopped pages, search and the cart open, and buying says that it is not possible now", async ({
  page,
}) => {
  await addToCart(page, "/san-pham/banh-phong-tom-cai-bat/")
  await page.goto("/gio-hang/")
  await expect(page.getByText("Bánh phồng tôm Cái Bát").first()).toBeVisible()

  await control("commerce/stop")
  try {
    for (const address of ["/", "/san-pham/", "/chu-the/", "/en/"]) {
      expect((await page.goto(address))?.status()).toBe(200)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    }
    await page.goto("/tim-kiem/?q=banh%20phong%20tom")
    await expect(
      page
        .getByRole("main")
        .getByRole("link", { name: /Bánh phồng tôm Cái Bát/ })
        .first(),
    ).toBeVisible()

    await page.goto("/san-pham/banh-phong-tom-cai-bat/")
    await expect(page.getByText(/^Hiện chưa mua được/)).toBeVisible()
    await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toBeDisabled()

    await page.goto("/gio-hang/")
    await expect(page.getByText("Bánh phồng tôm Cái Bát").first()).toBeVisible()
    await expect(page.getByText(/Hiện chưa mua được/)).toBeVisible()
    await page.screenshot({ path: ".data/test/cart-with-commerce-stopped.png" })
  } finally {
    await control("commerce/start")
  }
  await page.getByRole("button", { name: "Thử lại" }).click()
  await expect(page.getByRole("link", { name: "Đặt hàng" })).toBeVisible()
})
