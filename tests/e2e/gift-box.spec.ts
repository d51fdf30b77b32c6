import { addToCart, goToReview } from "../../scripts/visit/buying"
import { setFreeStock } from "../support/stock"
import { expect, PHONE, recordedCatalogue, test } from "./support"

test.use({ viewport: PHONE, allowConsole: [/status of 4\d\d/] })

const RECIPIENT = { name: "Trần Văn Ba", phone: "0987654321", street: "Ấp Rạch Thọ" }

function boxAndPart(): { box: string; part: string; partName: string } {
  const catalogue = recordedCatalogue()
  const box = catalogue.giftBoxes[0]
  const part = box?.parts.find(({ quantity }) => quantity === 1)?.productHandle
  const product = catalogue.products.find(({ handle }) => handle === part)
  if (!box || !product) throw new Error("the catalogue has no gift box with a single piece of a part")
  return { box: box.handle, part: product.handle, partName: product.name }
}

test("the box and a loose packet of its part are not both sold when there is one packet", async ({
  page,
}) => {
  const { box, part, partName } = boxAndPart()
  await addToCart(page, `/hop-qua/${box}/`)
  await addToCart(page, `/san-pham/${part}/`)
  const restore = await setFreeStock(part, 1)
  try {
    await goToReview(page, RECIPIENT)
    await page.getByRole("button", { name: "Đặt hàng – trả tiền khi nhận" }).click()
    await expect(page.getByRole("alert").getByText(/Không còn đủ hàng/)).toContainText(partName)

    await page.goto("/gio-hang/")
    const remove = page.getByRole("button", { name: `Bỏ ${partName} khỏi giỏ` })
    await remove.click()
    // A page that is left at once takes its request with it.
    await expect(remove).toBeHidden()
    await goToReview(page, RECIPIENT)
    await page.getByRole("button", { name: "Đặt hàng – trả tiền khi nhận" }).click()
    await expect(page.getByText(/OCM-\d{6}/).first()).toBeVisible()
  } finally {
    await restore()
  }
})

test("the box page names its parts and each part its box", async ({ page }) => {
  const { box, partName } = boxAndPart()
  await page.goto(`/hop-qua/${box}/`)
  await page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(partName) })
    .first()
    .click()
  await page
    .getByRole("main")
    .getByRole("link", { name: /Hộp quà/ })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`/hop-qua/${box}/$`))
})
