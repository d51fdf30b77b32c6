import type { Page } from "@playwright/test"
import { addToCart } from "../../scripts/visit/buying"
import { expectAccessible } from "./accessibility"
import { expect, PHONE, recordedCatalogue, test } from "./support"

test.use({ viewport: PHONE, allowConsole: [/status of 4\d\d/] })

const box = recordedCatalogue().giftBoxes.find(({ offer }) => (offer?.available ?? 0) >= 3)
if (!box) throw new Error("the catalogue has no gift box of which three can be bought")

async function goToGift(page: Page): Promise<void> {
  for (let times = 0; times < 3; times++) await addToCart(page, `/hop-qua/${box?.handle}/`)
  await page.goto("/dat-hang/")
  await page.getByLabel("Họ và tên người nhận").fill("Nguyễn Thị Út")
  await page.getByLabel("Số điện thoại").fill("0912345678")
  await page.getByLabel("Email").fill("khach@example.com")
  await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Cà Mau" })
  await page.getByLabel("Phường, xã").selectOption({ label: "Xã Đất Mũi" })
  await page.getByLabel("Số nhà, đường, ấp").fill("12 Phan Ngọc Hiển")
  await page.getByRole("checkbox").check()
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await expect(page.getByRole("heading", { name: "Quà tặng" })).toBeVisible()
}

const fee = async (page: Page): Promise<number> => {
  const text = await page.locator(".totals dl > div").nth(1).locator("dd").innerText()
  return Number(text.replace(/\D/g, ""))
}

test("three boxes go to two people out of a pasted list, whose faults are told by line", async ({ page }) => {
  test.setTimeout(120_000)
  await goToGift(page)
  await page.getByLabel("Lời trên thiệp (không bắt buộc)").fill("Chúc cả nhà năm mới bình an")
  await page.getByLabel(/^Giấu giá/).check()
  await page.getByRole("radio", { name: "Tới nhiều người nhận" }).check()
  await page.getByText("Dán danh sách").first().click()
  await page
    .getByRole("textbox", { name: "Dán danh sách" })
    .fill(
      [
        "Họ và tên\tSố điện thoại\tTỉnh, thành phố\tXã, phường\tĐịa chỉ\tSố hộp",
        "Trần Văn Ba\t912345678\tca mau\tdat mui\tẤp Mũi\t2",
        "Lê Thị Tư\t12\tHà Nội\tPhường Ba Đình\tSố 5 phố Huế\t1",
      ].join("\n"),
    )
  await page.getByRole("button", { name: "Đọc danh sách" }).click()
  await expect(page.getByText("Đã đọc 2 dòng; 1 dòng cần sửa.")).toBeVisible()
  const faults = page.getByRole("alert")
  await expect(faults).toContainText("Còn 1 chỗ cần sửa")
  await expect(faults.getByRole("link", { name: /^Dòng 2, Số điện thoại/ })).toBeVisible()
  await expect(page.getByText("3 / 3 hộp, 2 người nhận")).toBeVisible()
  await expectAccessible(page, "recipients with a fault")

  await faults.getByRole("link", { name: /^Dòng 2, Số điện thoại/ }).press("Enter")
  const phone = page.getByRole("group", { name: "Người nhận 2" }).getByLabel("Số điện thoại")
  await expect(phone).toBeFocused()
  await phone.fill("0987654321")
  await expect(faults).toHaveCount(0)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)

  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.getByRole("button", { name: "Xem lại đơn" }).click()
  await expect(page.getByText("Chúc cả nhà năm mới bình an")).toBeVisible()
  await expect(page.getByText("Giấu giá: không giấy nào")).toBeVisible()
  await expect(page.getByText(/giao tới 2 nơi/)).toBeVisible()
  expect(await fee(page)).toBe(60_000)
  await page.getByRole("button", { name: "Đặt hàng – trả tiền khi nhận" }).click()

  await expect(page.getByText(/OCM-\d{6}/).first()).toBeVisible()
  const gift = page.getByRole("region", { name: "Quà tặng" })
  await expect(gift.getByText("Trần Văn Ba")).toBeVisible()
  await expect(gift.getByText("Số 5 phố Huế, Phường Ba Đình, Hà Nội")).toBeVisible()
  await expect(gift.getByText("Chúc cả nhà năm mới bình an")).toBeVisible()
})

test("a gift needs nothing filled in", async ({ page }) => {
  await goToGift(page)
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.getByRole("button", { name: "Xem lại đơn" }).click()
  await expect(page.getByRole("button", { name: "Đặt hàng – trả tiền khi nhận" })).toBeVisible()
})

test("boxes that the list does not send are refused, and what was written stays", async ({ page }) => {
  await goToGift(page)
  await page.getByRole("radio", { name: "Tới nhiều người nhận" }).check()
  const first = page.getByRole("group", { name: "Người nhận 1" })
  await first.getByLabel("Họ và tên").fill("Trần Văn Ba")
  await first.getByLabel("Số hộp").fill("1")
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await expect(page.getByRole("alert")).toContainText("Danh sách gửi 1 hộp, giỏ hàng có 3 hộp")
  await page.reload()
  await expect(first.getByLabel("Họ và tên")).toHaveValue("Trần Văn Ba")
})

test("a checkout without a box has neither the step nor its bytes", async ({ page }) => {
  const loaded: string[] = []
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname))
  await addToCart(page, "/san-pham/muoi-hat-bac-lieu/")
  await page.goto("/dat-hang/")
  await expect(page.getByRole("list", { name: "Các bước đặt hàng" }).getByRole("listitem")).toHaveCount(3)
  // What forgets a gift after the order is part of every checkout.
  expect(loaded.filter((path) => /gift/i.test(path) && !/gift-draft/.test(path))).toEqual([])
})
