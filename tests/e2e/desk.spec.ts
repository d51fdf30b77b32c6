import { createHash } from "node:crypto"
import type { Locator, Page } from "@playwright/test"
import type { Recognition, RecordStatus } from "#domain/certification"
import { adminApi } from "../support/admin"
import { setting } from "../support/environment"
import { logIn, logInByHand, untilPublished } from "./desk"
import { expect, test } from "./support"

interface Item {
  id: string | null
  status: RecordStatus
  product: { handle: string; title: string; alcohol: boolean }
  recognition: Recognition | null
}

/** The admin asks who is logged in before anyone is. */
test.use({ allowConsole: [/401 \(Unauthorized\)/], viewport: { width: 1280, height: 900 } })

const SAVE = "Lưu giấy công nhận"

async function listed(query: string): Promise<{ records: Item[]; count: number }> {
  const api = await adminApi()
  return (await api(`/recognitions?${query}`)) as unknown as { records: Item[]; count: number }
}

function historyOf(page: Page): Locator {
  return page.getByRole("region", { name: "Lịch sử" }).locator("ol > li")
}

async function aCandidate(): Promise<Item["product"]> {
  const [candidate] = (await listed("status=candidate&limit=1")).records
  if (candidate === undefined) throw new Error("the registry has no candidate left to recognise")
  return candidate.product
}

/** Everything of a recognition but its points. */
async function fillForm(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "4 sao" }).click()
  await page.getByLabel("Ngày công nhận", { exact: true }).fill("05/02/2026")
  await page.getByRole("button", { name: "Chọn cấp tỉnh" }).click()
  await page.getByLabel("Đợt").fill("Đợt 1 năm 2026")
  await page.getByRole("radio", { name: "Quyết định" }).click()
  await page.getByLabel("Số quyết định").fill("12/QĐ-UBND")
  await page.getByLabel("Địa chỉ nguồn").fill("https://example.vn/12-qd-ubnd")
}

// One under way would swap the pages below the tests that follow.
test.afterAll(async () => {
  test.setTimeout(180_000)
  await untilPublished()
})

test("the list has every record, finds without accents, and its address can be passed on", async ({
  page,
}) => {
  const all = await listed("limit=1")
  const salt = await listed("q=muoi%20bac%20lieu")
  const [first] = salt.records
  expect(first).toBeDefined()

  await logInByHand(page, "giay-cong-nhan")
  await expect(page.getByRole("heading", { level: 1, name: "Giấy công nhận" })).toBeVisible()
  await expect(page.getByText(`50 trên ${all.count} giấy`)).toBeVisible()

  await page.getByLabel("Tìm", { exact: true }).fill("muoi bac lieu")
  await expect(page).toHaveURL(/\?q=muoi/)
  await expect(page.getByText(`trên ${salt.count} giấy`)).toBeVisible()
  await expect(
    page.getByRole("link", { name: first?.product.title ?? "", exact: true }).first(),
  ).toBeVisible()

  await page.reload()
  await expect(page.getByText(`trên ${salt.count} giấy`)).toBeVisible()
  await page.getByRole("button", { name: "Bỏ mọi bộ lọc" }).click()
  await expect(page.getByText(`50 trên ${all.count} giấy`)).toBeVisible()
})

test("a press shows the renewals that are due", async ({ page }) => {
  const due = await listed("due=90&limit=1")
  await logIn(page, "giay-cong-nhan")
  const card = page.getByRole("button", { name: "Hết hiệu lực trong 90 ngày" })
  await expect(card).toContainText(String(due.count))
  await card.click()
  await expect(page).toHaveURL(/due=90/)
  await expect(page.getByText(`trên ${due.count} giấy`)).toBeVisible()
})

test("a contradiction is said while it is typed and cannot be saved", async ({ page }) => {
  const { handle } = await aCandidate()
  const asked: string[] = []
  page.on("request", (request) => {
    if (request.method() === "POST") asked.push(new URL(request.url()).pathname)
  })
  await logIn(page, `giay-cong-nhan/moi?product=${handle}`)
  asked.length = 0
  await fillForm(page)
  const score = page.getByLabel("Điểm")
  await score.fill("60")
  const sentence = "4 sao ứng với từ 70 đến dưới 90 điểm, không phải 60. Hãy sửa số sao hoặc điểm."
  await expect(score).toHaveAccessibleDescription(new RegExp(sentence))

  await page.getByRole("button", { name: SAVE }).click()
  const summary = page.getByRole("group", { name: "Những chỗ phải sửa" })
  await expect(summary).toBeFocused()
  await expect(summary).toContainText(sentence)
  await summary.getByRole("button", { name: "Điểm" }).click()
  await expect(score).toBeFocused()
  expect(asked).toEqual([])
  await expect(score).toHaveValue("60")

  await score.fill("82,5")
  await expect(page.getByText(sentence)).toHaveCount(0)
})

test("a candidate is recognised, then withdrawn, with its history and its publication", async ({ page }) => {
  test.setTimeout(240_000)
  const { handle, title } = await aCandidate()
  await logIn(page, `giay-cong-nhan/moi?product=${handle}`)
  await fillForm(page)
  await page.getByRole("button", { name: SAVE }).click()

  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
  await expect(page.getByText("Còn hiệu lực").first()).toBeVisible()
  await expect(page.getByText("05/02/2026").first()).toBeVisible()

  await page.getByRole("button", { name: "Thu hồi" }).click()
  const drawer = page.getByRole("dialog", { name: "Thu hồi" })
  await expect(drawer).toContainText("Trong vòng một phút sản phẩm ngừng bán")
  await drawer.getByLabel("Lý do thu hồi").fill("Cơ sở ngừng sản xuất")
  await drawer.getByRole("button", { name: "Thu hồi" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Thu hồi" }).click()

  await expect(page.getByText("Đã thu hồi").first()).toBeVisible()
  await expect(page.getByRole("button", { name: "Gia hạn" })).toHaveCount(0)
  const latest = historyOf(page).first()
  await expect(latest).toContainText("Thu hồi")
  await expect(latest).toContainText("Ngày thu hồi: chưa có")
  await expect(latest).toContainText("21/11/2026")
  await expect(latest).toContainText("Cơ sở ngừng sản xuất")

  await untilPublished()
  await page.goto(`${setting("COMMERCE_URL")}/app/xuat-ban`)
  // Something else may have been published after it.
  const own = page.getByRole("row").filter({ hasText: title }).first()
  await expect(own).toContainText("Đã đưa lên")
  await expect(page.getByText("Đang chạy")).toBeVisible()
})

test("a scan is kept with its fingerprint, and a renewal takes the place of the record", async ({ page }) => {
  test.setTimeout(240_000)
  const { records } = await listed("q=ruou&limit=200")
  const known = records.find(({ product, status }) => product.alcohol && status === "holding")
  if (!known?.id || !known.recognition) throw new Error("no drink with alcohol holds a recognition")
  await logIn(page, `giay-cong-nhan/${known.id}`)

  const scan = Buffer.from("%PDF-1.4\n% a decision\n")
  const input = page.getByLabel("Chọn tệp PDF, JPEG hoặc PNG")
  await input.setInputFiles({ name: "quyết định 12.pdf", mimeType: "application/pdf", buffer: scan })
  await page.getByRole("button", { name: "Đính kèm bản chụp" }).click()
  const kept = page.getByRole("region", { name: "Bản chụp quyết định" })
  await expect(kept).toContainText("quyết định 12.pdf")
  await expect(kept).toContainText(createHash("sha256").update(scan).digest("hex"))
  await expect(historyOf(page).first()).toContainText("Bản chụp quyết định: chưa có")

  await page.getByRole("button", { name: "Gia hạn" }).click()
  const drawer = page.getByRole("dialog", { name: "Gia hạn" })
  await drawer.getByLabel("Ngày công nhận", { exact: true }).fill("20/11/2026")
  await drawer.getByLabel("Đợt").fill("Đợt 3 năm 2026")
  await drawer.getByRole("radio", { name: "Báo chí" }).click()
  await drawer.getByRole("button", { name: "Gia hạn" }).click()
  await expect(drawer.getByRole("group", { name: "Những chỗ phải sửa" })).toContainText(
    "Bằng chứng là báo chí",
  )
  await drawer.getByLabel("Địa chỉ nguồn").fill("https://example.vn/gia-han")
  await drawer.getByRole("button", { name: "Gia hạn" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Xác nhận" }).click()

  await expect(page).not.toHaveURL(new RegExp(known.id))
  const siblings = page.getByRole("region", { name: "Các giấy của sản phẩm này" })
  await expect(siblings.getByRole("listitem")).toHaveCount(2)
  await expect(siblings).toContainText("Đã có giấy mới thay")
  await expect(page.getByText("19/11/2029").first()).toBeVisible()
})

test("an import shows each line first, and leaves out a refused one only when told to", async ({ page }) => {
  test.setTimeout(240_000)
  const { records } = await listed("q=ruou&limit=200")
  // Drinks with alcohol have no page: what is written to them moves no other test.
  const known = records.find(({ product, recognition }) => product.alcohol && recognition?.score === null)
  const recognition = known?.recognition
  if (!known?.id || !recognition) throw new Error("no record of a drink with alcohol is without points")
  const points = { 3: "55", 4: "75", 5: "95" }[recognition.stars]
  const [year = "", month = "", day = ""] = recognition.recognisedOn.split("-")
  const written = {
    day: `${day}/${month}/${year}`,
    month: `${month}/${year}`,
    quarter: `quý ${Math.ceil(Number(month) / 3)}/${year}`,
    year,
  }[recognition.precision]
  const file = [
    "Mã sản phẩm,Tên sản phẩm,Số sao,Điểm,Ngày công nhận",
    `${known.product.handle},,${recognition.stars},${points},${written}`,
    ",Mứt sao biển,4,80,01/02/2026",
  ].join("\r\n")

  await logIn(page, "giay-cong-nhan/nhap")
  await page.getByLabel("Tệp CSV hoặc XLSX").setInputFiles({
    name: "giay-cong-nhan.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`\uFEFF${file}`),
  })
  await page.getByRole("button", { name: "Xem trước" }).click()
  await expect(page.getByText("Sửa: 1")).toBeVisible()
  await expect(page.getByText("Từ chối: 1")).toBeVisible()
  const good = page.getByRole("row").nth(1)
  await expect(good).toContainText("Điểm: chưa có")
  await expect(good).toContainText(points)
  await expect(page.getByRole("row").nth(2)).toContainText("Sổ chưa có sản phẩm «Mứt sao biển»")

  const write = page.getByRole("button", { name: "Ghi vào sổ" })
  await expect(write).toBeDisabled()
  await page.getByLabel("Bỏ qua các dòng bị từ chối").click()
  await write.click()
  await expect(page.getByText("Đã ghi vào sổ: thêm 0, sửa 1.")).toBeVisible()

  await page.goto(`${setting("COMMERCE_URL")}/app/giay-cong-nhan/${known.id}`)
  const latest = historyOf(page).filter({ hasText: "Nhập từ tệp" }).first()
  await expect(latest).toContainText("Điểm: chưa có")
  await expect(latest).toContainText(points)
})
