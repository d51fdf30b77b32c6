import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import type { CapacityItem } from "#domain/quote/quote"
import { setting } from "../support/environment"
import {
  BOX,
  capacities,
  declare,
  leaveBoxes,
  partsOfBox,
  receive,
  takeBackDeclared,
} from "../commerce/quotes"
import { settlePublications } from "../support/publications"
import { logIn } from "./desk"
import { expect, PHONE, recordedCatalogue, test } from "./support"

const DESK = { width: 1280, height: 900 }
/** The admin asks who is logged in before anyone is; refusals of the shop are told to the console by the browser. */
test.use({ allowConsole: [/status of 4\d\d/] })

const ORGANISATION = "Công ty Cổ phần Đất Mũi Xanh"
const NUMBER = /BG-2026-\d{4}/

function boxName(): string {
  const box = recordedCatalogue().giftBoxes.find(({ handle }) => handle === BOX)
  if (!box) throw new Error(`the catalogue has no box ${BOX}`)
  return box.name
}

async function fillRequest(page: Page, boxes: string): Promise<void> {
  await page.getByLabel(new RegExp(`^${boxName()}`)).fill(boxes)
  await page.getByLabel("Cần nhận đủ trước ngày").fill("2027-01-20")
  await page.getByLabel("Tên cơ quan, doanh nghiệp").fill(ORGANISATION)
  await page.getByLabel("Người liên hệ").fill("Nguyễn Thị Ánh Tuyết")
  await page.getByLabel("Số điện thoại").fill("0912 345 678")
  await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Cà Mau" })
  await page.getByLabel("Phường, xã").selectOption({ label: "Xã Đất Mũi" })
  await page.getByLabel("Số nhà, đường, ấp (khóm)").fill("ấp Mũi")
}

async function request(page: Page, boxes: string): Promise<string> {
  await page.goto("/qua-tang-to-chuc/")
  await fillRequest(page, boxes)
  await page.getByLabel(/Tôi đồng ý/).check()
  await page.getByRole("button", { name: "Gửi yêu cầu báo giá" }).click()
  await expect(page.getByRole("heading", { name: "Đã nhận yêu cầu" })).toBeFocused()
  return (await page.locator("[data-request-number]").innerText()).trim()
}

/** Of a member of staff who is logged in. */
async function openAtDesk(page: Page, number: string): Promise<void> {
  await page.goto(`${setting("COMMERCE_URL")}/app/don-to-chuc?loc=mine`)
  await page.getByRole("link", { name: number }).click()
  await expect(page.getByRole("heading", { level: 1, name: number })).toBeVisible()
}

/** Words of a PDF that the desk hands over. */
async function downloaded(page: Page, button: string | RegExp): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ])
  const bytes = readFileSync(await file.path())
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs")
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  return items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : "")).join("")
}

// Pages that were built while the stock was low would be those that the next file visits.
test.afterAll(async () => {
  test.setTimeout(120_000)
  await settlePublications()
})

test("says field by field what a request lacks, and keeps what was typed", async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto("/qua-tang-to-chuc/")
  await page.getByRole("button", { name: "Gửi yêu cầu báo giá" }).click()
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(8)
  await expect(page.getByLabel(new RegExp(`^${boxName()}`))).toBeFocused()

  await fillRequest(page, "49")
  await expect(page.getByText("Cộng: 49 hộp")).toBeVisible()
  await expect(page.getByText(/^Cần từ 50 đến 5.000 hộp/).first()).toBeVisible()
  await page.getByLabel(/Mã số thuế/).fill("123")
  await page.getByLabel("Người liên hệ").focus()
  await expect(page.getByText(/^Mã số thuế chưa đúng/).first()).toBeVisible()

  await page.reload()
  await expect(page.getByLabel("Tên cơ quan, doanh nghiệp")).toHaveValue(ORGANISATION)
  await expect(page.getByLabel("Phường, xã")).toHaveValue("32248")
  await expect(page.getByLabel(/Tôi đồng ý/)).not.toBeChecked()
})

test("carries an order of 300 boxes from the request to its delivery note", async ({ page, context }) => {
  test.setTimeout(180_000)
  await takeBackDeclared()
  const restore = await leaveBoxes(100)
  try {
    const number = await request(page, "300")
    expect(number).toMatch(NUMBER)

    await page.setViewportSize(DESK)
    await logIn(page, "don-to-chuc")
    await openAtDesk(page, number)
    await expect(page.getByText("ấp Mũi, xã Đất Mũi, Cà Mau")).toBeVisible()
    const plan = page.getByRole("group", { name: "đợt giao 1" })
    await plan.getByLabel("Đến hết ngày").fill("15/01/2027")
    await page
      .getByRole("group", { name: "loại hộp 1" })
      .getByLabel(/Giá một hộp/)
      .fill("450.000")
    await page.getByLabel(/^Chấp nhận đến hết ngày/).fill("30/11/2026")
    await expect(page.getByRole("region", { name: "Từng món, từng ngày giao" })).toContainText("thiếu")
    await page.getByRole("button", { name: "Gửi báo giá" }).click()
    await expect(page.getByText(/đến 15\/01\/2027 cần 300, còn tự do 10\d/).first()).toBeVisible()

    const declared: CapacityItem[] = []
    for (const { handle, units } of await partsOfBox())
      declared.push(await declare(handle, 200 * units, "2027-01-05"))
    const rows = (await capacities()).table.filter(({ days }) => days.some(({ coming }) => coming >= 200))
    expect(rows.length).toBeGreaterThanOrEqual(declared.length)

    await page.reload()
    await page.getByRole("group", { name: "đợt giao 1" }).getByLabel("Đến hết ngày").fill("15/01/2027")
    await page
      .getByRole("group", { name: "loại hộp 1" })
      .getByLabel(/Giá một hộp/)
      .fill("450.000")
    await page.getByLabel("Phí giao hàng (đồng)").fill("1.500.000")
    await page.getByLabel(/^Chấp nhận đến hết ngày/).fill("30/11/2026")
    await expect(page.getByText("Mọi món đều đủ cho kế hoạch này.")).toBeVisible()
    await page.getByRole("button", { name: "Gửi báo giá" }).click()
    const link = page.getByRole("region", { name: /^Báo giá đang có/ }).getByRole("link")
    await expect(link).toHaveAttribute("href", /\/bao-gia\/\?id=.+&s=.+/)
    const address = (await link.getAttribute("href")) ?? ""
    expect(await downloaded(page, "In báo giá (PDF)")).toContain(
      "Bằng chữ: Một trăm ba mươi sáu triệu năm trăm nghìn đồng chẵn.",
    )

    const customer = await context.newPage()
    await customer.setViewportSize(PHONE)
    await customer.goto(`${address.slice(0, -1)}x`)
    await expect(customer.getByRole("heading", { name: "Không mở được báo giá" })).toBeVisible()
    await customer.goto(address)
    await expect(customer.locator("[data-quote-total]")).toHaveText(/136\.500\.000/)
    await expect(customer.locator("meta[name=robots]")).toHaveAttribute("content", "noindex")
    await customer.getByRole("button", { name: "Đồng ý đặt hàng" }).click()
    await expect(customer.getByText("Xin điền họ tên, từ 2 đến 100 chữ.")).toBeVisible()
    await customer.getByLabel("Họ tên người đồng ý").fill("Trần Văn Ba")
    await customer.getByRole("button", { name: "Đồng ý đặt hàng" }).click()
    await expect(customer.getByText(/Trần Văn Ba đồng ý ngày/)).toBeVisible()
    await customer.close()

    await page.reload()
    await page.getByRole("button", { name: "Ghi chuyển khoản" }).click()
    const payment = page.getByRole("dialog")
    await expect(payment.getByLabel("Số tiền (đồng)")).toHaveValue("136.500.000")
    await payment.getByLabel("Số tham chiếu của ngân hàng").fill(`FT-${number}`)
    await payment.getByRole("button", { name: "Ghi chuyển khoản" }).click()
    await expect(page.getByText(/^Đã nhận 136\.500\.000/)).toBeVisible()

    for (const capacity of declared.slice(1)) await receive(capacity, capacity.pieces)
    await page.goto(`${setting("COMMERCE_URL")}/app/nang-luc`)
    const late = rows.find(({ productHandle }) => productHandle === declared[0]?.productHandle)
    await page
      .getByRole("row")
      .filter({ hasText: late?.name ?? "no row of the table" })
      .filter({ hasText: "05/01/2027" })
      .getByRole("button", { name: /^Hàng đã về/ })
      .click()
    await page.getByRole("dialog").getByRole("button", { name: "Hàng đã về" }).click()
    await expect(page.getByText("Đã lưu.")).toBeVisible()

    await openAtDesk(page, number)
    await expect(page.getByText(/^Hàng đã giữ đủ cho: 300 hộp/)).toBeVisible()
    await page.getByRole("button", { name: "Ghi giao hàng" }).click()
    const delivery = page.getByRole("dialog")
    await delivery.getByLabel(/^Hộp quà/).fill("301")
    await delivery.getByRole("button", { name: "Ghi giao hàng" }).click()
    await expect(delivery.getByText(/còn phải giao 300 hộp, phiếu ghi 301/).first()).toBeVisible()
    await delivery.getByLabel(/^Hộp quà/).fill("120")
    await delivery.getByRole("button", { name: "Ghi giao hàng" }).click()
    await expect(page.getByText(/^Còn phải giao: 180 hộp/)).toBeVisible()
    const note = await downloaded(page, /^Phiếu giao \(PDF\)/)
    expect(note).toContain(`Số ${number.replace("BG", "PG")}-1 · theo báo giá ${number}`)
    expect(note).toContain("Cộng: 120 hộp.")
    expect(await downloaded(page, /^Nhãn \(PDF\)/)).toContain("120 hộp")
  } finally {
    await restore()
  }
})

test("tells the holder of an earlier link that there is a newer quote, and takes a reason for a refusal", async ({
  page,
}) => {
  const restore = await leaveBoxes(60)
  try {
    const number = await request(page, "60")
    await page.setViewportSize(DESK)
    await logIn(page, "don-to-chuc")
    await openAtDesk(page, number)
    const offer = async (price: string) => {
      await page
        .getByRole("group", { name: "loại hộp 1" })
        .getByLabel(/Giá một hộp/)
        .fill(price)
      await page.getByLabel(/^Chấp nhận đến hết ngày/).fill("30/11/2026")
      await page.getByRole("button", { name: "Gửi báo giá" }).click()
    }
    const current = page.getByRole("region", { name: /^Báo giá đang có/ })
    await offer("480.000")
    await expect(current).toHaveAccessibleName("Báo giá đang có, lần 1")
    const first = (await current.getByRole("link").getAttribute("href")) ?? ""
    await offer("470.000")
    await expect(current).toHaveAccessibleName("Báo giá đang có, lần 2")
    const second = (await current.getByRole("link").getAttribute("href")) ?? ""

    await page.setViewportSize(PHONE)
    await page.goto(first)
    await expect(page.getByText(`Báo giá ${number} đã có bản mới hơn.`)).toBeVisible()
    await page.goto(second.replace("/bao-gia/", "/en/quote/"))
    await page.getByRole("button", { name: "Decline this quote" }).click()
    await page.getByLabel("Reason").fill("Ngân sách chưa duyệt")
    await page.getByRole("button", { name: "Send" }).click()
    await expect(page.getByText("Declined", { exact: true })).toBeVisible()

    await page.setViewportSize(DESK)
    await page.goto(`${setting("COMMERCE_URL")}/app/don-to-chuc?loc=declined`)
    await page.getByRole("link", { name: number }).click()
    await expect(page.getByText("Ngân sách chưa duyệt")).toBeVisible()
  } finally {
    await restore()
  }
})
