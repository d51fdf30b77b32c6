import type { Page } from "@playwright/test"

interface Recipient {
  name: string
  phone: string
  street: string
}

export async function addToCart(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
  await page
    .getByRole("status")
    .getByText(/^Đã thêm/)
    .waitFor()
}

/** From the cart to the delivery step, with an address in xã Đất Mũi. */
async function goToDelivery(page: Page, recipient: Recipient): Promise<void> {
  await page.getByLabel("Họ và tên người nhận").fill(recipient.name)
  await page.getByLabel("Số điện thoại").fill(recipient.phone)
  await page.getByLabel("Email").fill("khach@example.com")
  await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Cà Mau" })
  await page.getByLabel("Phường, xã").selectOption({ label: "Xã Đất Mũi" })
  await page.getByLabel("Số nhà, đường, ấp").fill(recipient.street)
  await page.getByRole("checkbox").check()
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  const review = page.getByRole("button", { name: "Xem lại đơn" })
  // With a gift box in the cart the step of gifts comes between; nothing has to be filled in there.
  const gift = page.getByRole("heading", { name: "Quà tặng" })
  await review.or(gift).first().waitFor()
  if (await gift.isVisible()) await page.getByRole("button", { name: "Tiếp tục" }).click()
  await review.waitFor()
}

/** From the cart to the review step. */
export async function goToReview(page: Page, recipient: Recipient): Promise<void> {
  await page.goto("/gio-hang/")
  await page.getByRole("link", { name: "Đặt hàng" }).click()
  await goToDelivery(page, recipient)
  await page.getByRole("button", { name: "Xem lại đơn" }).click()
}

const VISITOR: Recipient = { name: "Nguyễn Thị Út", phone: "0912345678", street: "12 Phan Ngọc Hiển, khóm 3" }

/**
 * Buys one product in the Vietnamese shop and stops at every page of the way: between two stops the page is the
 * caller's to look at. Ends before the order is placed when `place` is false.
 */
export async function* buy(
  page: Page,
  product: string,
  { place }: { place: boolean },
): AsyncGenerator<string> {
  await addToCart(page, product)
  yield "product-added"
  await page.goto("/gio-hang/")
  await page.getByRole("link", { name: "Đặt hàng" }).waitFor()
  yield "cart"
  await page.getByRole("link", { name: "Đặt hàng" }).click()
  await page.getByLabel("Họ và tên người nhận").waitFor()
  yield "checkout-address"
  await page.getByLabel("Số điện thoại").fill("12345")
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.getByText("Đây không phải số điện thoại Việt Nam.").first().waitFor()
  yield "checkout-address-refused"
  await goToDelivery(page, VISITOR)
  yield "checkout-delivery"
  await page.getByRole("button", { name: "Xem lại đơn" }).click()
  const order = page.getByRole("button", { name: "Đặt hàng – trả tiền khi nhận" })
  await order.waitFor()
  yield "checkout-review"
  if (!place) return
  await order.click()
  await page
    .getByText(/OCM-\d{6}/)
    .first()
    .waitFor()
  yield "order"
}
