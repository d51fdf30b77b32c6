import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import type { CatalogueProduct } from "#domain/catalogue"
import type { LotItem } from "#domain/lot"
import type { SalesPointItem } from "#domain/sales-point"
import { adminApi } from "../support/admin"
import { ask } from "../support/ask"
import { setting } from "../support/environment"
import { forget } from "../support/forget"
import { settlePublications } from "../support/publications"
import { choose, expectNoBreach, logIn } from "./desk"
import { expect, recordedCatalogue, test } from "./support"

/** A refusal is an answer of 400, a conflict of 409. */
test.use({
  allowConsole: [/(400 \(Bad Request|409 \(Conflict)\)/],
  viewport: { width: 1280, height: 900 },
})

const SALT = "Muối hạt Bạc Liêu"
const SALT_HANDLE = "muoi-hat-bac-lieu"
const CRACKERS_HANDLE = "banh-phong-tom-cai-bat"

const salesPoints = async () =>
  ((await (await adminApi())("/sales-points")) as unknown as { salesPoints: SalesPointItem[] }).salesPoints
const lots = async () => ((await (await adminApi())("/lots")) as unknown as { lots: LotItem[] }).lots
const post = async (path: string, body: object) =>
  (await adminApi())(path, { method: "POST", body: JSON.stringify(body) })
const recorded = (handle: string) => recordedCatalogue().products.find((product) => product.handle === handle)

/** Sold by itself and in no box, so that its recall takes nothing of the other tests off sale; of a name of its own. */
function soldAlone(): CatalogueProduct {
  const { products, giftBoxes } = recordedCatalogue()
  const boxed = new Set(giftBoxes.flatMap(({ parts }) => parts.map(({ productHandle }) => productHandle)))
  const isOnly = (name: string) => products.filter((product) => product.name === name).length === 1
  const product = products.find(
    ({ handle, name, offer }) => offer !== null && !boxed.has(handle) && isOnly(name),
  )
  if (product === undefined) throw new Error("every product for sale lies in a box")
  return product
}

async function untilPublishedWith(isSo: () => boolean): Promise<void> {
  await expect.poll(isSo, { timeout: 150_000, intervals: [1000] }).toBe(true)
}

async function openProduct(page: Page, handle: string): Promise<void> {
  const api = await adminApi()
  const { products } = (await api(`/products?handle=${handle}&fields=id`)) as unknown as {
    products: { id: string }[]
  }
  await logIn(page, `products/${products[0]?.id ?? ""}`)
}

const POINT = "Điểm bán thử Năm Căn"
const LOTS = ["THU-01", "THU-02"]

// The tests that follow find the shop as it was, and no publication swaps the pages below them.
test.afterAll(async () => {
  test.setTimeout(180_000)
  const idsOf = (items: { id: string }[]) => items.map(({ id }) => id)
  await forget("lot", idsOf((await lots()).filter(({ code }) => LOTS.includes(code))))
  await forget("sales_point", idsOf((await salesPoints()).filter(({ name }) => name === POINT)))
  await settlePublications()
})

test("a sales point is entered, refused while it is typed, saved, found and printed for", async ({
  page,
}) => {
  await logIn(page, "diem-ban")
  await page.getByRole("link", { name: "Thêm điểm bán" }).last().click()
  await page.getByRole("button", { name: "Lưu điểm bán mới" }).click()
  const summary = page.getByRole("group", { name: "Những chỗ phải sửa" })
  await expect(summary).toBeFocused()
  await summary.getByRole("button", { name: "Tên điểm bán (tiếng Việt)" }).click()
  await page.keyboard.type(POINT)
  await page.getByRole("radio", { name: "Trạm dừng nghỉ" }).click()
  await choose(page, "Xã, phường", "xã Năm Căn")
  await page.getByRole("textbox", { name: "Địa chỉ", exact: true }).fill("Khóm 2")
  const latitude = page.getByRole("textbox", { name: "Vĩ độ" })
  await latitude.fill("104,9")
  await expect(latitude).toHaveAccessibleDescription(/Vĩ độ ở Việt Nam là số từ 6 đến 24/)
  await latitude.fill("8,76")
  await page.getByRole("textbox", { name: "Kinh độ" }).fill("104,99")
  await expect(page.getByRole("region", { name: "Trên bản đồ" })).toContainText(/Cách giữa xã Năm Căn khoảng/)
  await page.getByRole("searchbox", { name: "Thêm sản phẩm" }).fill("muoi hat bac lieu")
  await page
    .getByRole("button", { name: `Thêm ${SALT}` })
    .first()
    .click()
  await page.getByRole("button", { name: "Lưu điểm bán mới" }).click()

  await expect(page.getByRole("heading", { level: 1, name: POINT })).toBeVisible()
  await expect(page.getByText("Dữ liệu mẫu")).toBeVisible()
  const saved = (await salesPoints()).find(({ name }) => name === POINT)
  expect(saved).toMatchObject({
    kind: "rest-stop",
    at: { latitude: 8.76, longitude: 104.99 },
    nameEn: null,
    productHandles: [SALT_HANDLE],
    demonstration: true,
  })
  await expect(page.getByText(`/q/${saved?.code ?? ""}/`)).toBeVisible()

  await page.getByRole("radio", { name: "Áp phích (A4)" }).click()
  const download = page.waitForEvent("download")
  await page.getByRole("button", { name: "In áp phích (A4)" }).click()
  const poster = await download
  expect(poster.suggestedFilename()).toBe(`ap-phich-${saved?.handle ?? ""}.pdf`)
  expect(readFileSync(await poster.path(), "latin1")).toMatch(/^%PDF-/)

  await page.getByRole("link", { name: "Điểm bán", exact: true }).first().click()
  await page.getByRole("searchbox", { name: "Tìm" }).fill("thu nam can")
  await expect(page.getByText(/^1 trên \d+ điểm bán$/)).toBeVisible()
  await expect(page.getByRole("row", { name: new RegExp(POINT) })).toContainText("Trạm dừng nghỉ")
})

test("what was typed of a sales point outlives another's change and a press on another page", async ({
  page,
}) => {
  const [point] = await salesPoints()
  if (point === undefined) throw new Error("the shop has no sales point")
  await logIn(page, `diem-ban/${point.id}`)
  const hours = page.getByRole("textbox", { name: "Giờ mở cửa" })
  await hours.fill("6:00–18:00")
  await page.getByRole("link", { name: "Lô hàng" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Ở lại" }).click()

  const { id, code, handle, demonstration, ...entry } = point
  expect([id, code, handle, demonstration]).toHaveLength(4)
  await post(`/sales-points/${point.id}`, { ...entry, phone: "0912 345 678" })
  await page.getByRole("button", { name: "Lưu điểm bán" }).click()
  await expect(page.getByRole("group", { name: "Những chỗ phải sửa" })).toContainText("người khác")
  await page.getByRole("button", { name: "Tải lại bản ghi" }).click()
  await expect(page.getByRole("textbox", { name: "Điện thoại" })).not.toHaveValue("")
  await expect(hours).toHaveValue("6:00–18:00")
  await page.getByRole("button", { name: "Lưu điểm bán" }).click()
  await expect(page.getByText("Mọi thay đổi đã lưu")).toBeVisible()
  const [after] = (await salesPoints()).filter((one) => one.id === point.id)
  expect(after).toMatchObject({ hours: "6:00–18:00" })
  expect(after?.phone).not.toBeNull()
  await post(`/sales-points/${point.id}`, { ...entry, seen: after?.seen })
})

test("a lot is entered and recalled after its consequences are told, and its product returns once it is cleared", async ({
  page,
}) => {
  test.setTimeout(420_000)
  const { handle, name } = soldAlone()
  await logIn(page, "lo-hang")
  await page.getByRole("button", { name: "Thêm lô" }).click()
  const drawer = page.getByRole("dialog")
  await drawer.getByRole("searchbox", { name: "Sản phẩm" }).fill(name)
  await drawer
    .getByRole("button", { name: `Thêm ${name}`, exact: true })
    .first()
    .click()
  await drawer.getByRole("textbox", { name: "Số lô" }).fill("THU-01")
  await drawer.getByRole("textbox", { name: "Ngày sản xuất" }).fill("01/11/2026")
  const expires = drawer.getByRole("textbox", { name: "Hạn dùng" })
  await expires.fill("01/10/2026")
  await expect(expires).toHaveAccessibleDescription(/phải sau ngày sản xuất 01\/11\/2026/)
  await expires.fill("01/11/2027")
  await drawer.getByRole("textbox", { name: "Số lượng" }).fill("1.200")
  await drawer.getByRole("button", { name: "Thêm lô" }).click()
  const row = page.getByRole("row", { name: /THU-01/ })
  await expect(row).toContainText("Còn hạn")
  await expect(row).toContainText("1.200")

  await row.getByRole("button", { name: /^Thu hồi/ }).click()
  await drawer.getByRole("textbox", { name: /tiếng Việt/ }).fill("Sai")
  await drawer.getByRole("button", { name: "Thu hồi" }).click()
  await expect(drawer.getByRole("group", { name: "Những chỗ phải sửa" })).toContainText("ít nhất 10 ký tự")
  await drawer
    .getByRole("textbox", { name: /tiếng Việt/ })
    .fill("Nhãn ghi sai hạn dùng. Hãy ngừng dùng và mang trả lại nơi mua.")
  await drawer.getByRole("button", { name: "Thu hồi" }).click()
  const question = page.getByRole("alertdialog")
  await expect(question).toContainText(`«${name}» ngừng bán ở mọi nơi`)
  await expect(question).toContainText("không có hộp quà đang bán nào có món này")
  await question.getByRole("button", { name: "Thu hồi" }).click()
  await expect(row).toContainText("đang ngừng bán")
  await expect(page.getByRole("region", { name: "Đang thu hồi, sản phẩm ngừng bán" })).toContainText("THU-01")
  await untilPublishedWith(() => recorded(handle)?.offer === null)
  expect(recorded(handle)?.lots).toMatchObject([{ code: "THU-01" }])

  await row.getByRole("button", { name: /^Xác nhận hết hàng/ }).click()
  await question.getByRole("button", { name: "Xác nhận hết hàng" }).click()
  await expect(row).toContainText("hết hàng của lô từ")
  await expect(row).toContainText("Thu hồi")
  await expect(page.getByRole("region", { name: "Đang thu hồi, sản phẩm ngừng bán" })).toHaveCount(0)
  await untilPublishedWith(() => recorded(handle)?.offer != null)
  expect((await lots()).find(({ code }) => code === "THU-01")?.recall).toMatchObject({
    clearedOn: "2026-11-21",
  })
})

test("a recall names the boxes that it would take off sale, and can still be let be", async ({ page }) => {
  const box = recordedCatalogue().giftBoxes.find(({ offer, parts }) => offer !== null && parts.length > 0)
  const productHandle = box?.parts[0]?.productHandle ?? ""
  const { lot } = (await post("/lots", {
    ...{ productHandle, code: "THU-02", madeOn: null, expiresOn: null, pieces: null },
  })) as unknown as { lot: LotItem }
  await logIn(page, `lo-hang?san-pham=${productHandle}`)
  await page
    .getByRole("row", { name: /THU-02/ })
    .getByRole("button", { name: /^Thu hồi/ })
    .click()
  const drawer = page.getByRole("dialog")
  await drawer.getByRole("textbox", { name: /tiếng Việt/ }).fill("Chỉ xem máy nói gì trước khi thu hồi.")
  await drawer.getByRole("button", { name: "Thu hồi" }).click()
  const question = page.getByRole("alertdialog")
  await expect(question).toContainText(box?.name ?? "no box is for sale")
  await question.getByRole("button", { name: "Thôi" }).click()
  expect((await lots()).find(({ id }) => id === lot.id)?.recall).toBeNull()
})

test("a GTIN is read with its check digit, belongs to one product, and codes are printed only while stars hold", async ({
  page,
}) => {
  await post(`/ocop-products/${CRACKERS_HANDLE}/gtin`, { gtin: "9506000134352" })
  await openProduct(page, SALT_HANDLE)
  const codes = page.getByRole("region", { name: "Mã sản phẩm" })
  const gtin = codes.getByRole("textbox", { name: "GTIN" })
  await gtin.fill("9506000134353")
  await expect(gtin).toHaveAccessibleDescription(/số kiểm tra/)
  await gtin.fill("9506000134352")
  await codes.getByRole("button", { name: "Lưu GTIN" }).click()
  await expect(codes.getByRole("group", { name: "Những chỗ phải sửa" })).toContainText(
    "Mỗi GTIN chỉ của một sản phẩm",
  )
  await post(`/ocop-products/${CRACKERS_HANDLE}/gtin`, { gtin: null })
  await codes.getByRole("button", { name: "Lưu GTIN" }).click()
  await expect(gtin).toHaveValue("09506000134352")
  await gtin.fill("")
  await codes.getByRole("button", { name: "Lưu GTIN" }).click()
  await expect
    .poll(async () => (await adminApi())(`/ocop-products/${SALT_HANDLE}/gtin`))
    .toEqual({ gtin: null })

  const paper = page.getByRole("region", { name: "In mã QR" })
  await paper.getByRole("textbox", { name: "Giấy công nhận phải còn đến hết ngày" }).fill("31/12/2035")
  await paper.getByRole("button", { name: "In nhãn kệ (tờ A4)" }).click()
  await expect(paper.getByRole("alert")).toContainText(`Không in mã cho «${SALT}»`)
  await paper.getByRole("textbox", { name: "Giấy công nhận phải còn đến hết ngày" }).fill("")
  const download = page.waitForEvent("download")
  await paper.getByRole("button", { name: "In nhãn kệ (tờ A4)" }).click()
  expect((await download).suggestedFilename()).toBe(`nhan-ke-${SALT_HANDLE}.pdf`)
})

test("labels of several products are printed on one sheet from the list of codes", async ({ page }) => {
  await logIn(page, "ma-qr")
  for (const [query, name] of [
    ["muoi hat bac lieu", SALT],
    ["cai bat", "Bánh phồng tôm Cái Bát"],
  ] as const) {
    await page.getByRole("searchbox", { name: "Tìm" }).fill(query)
    const chosen = page.getByRole("checkbox", { name: `Chọn ${name} để in`, exact: true })
    // The list is searched a moment after the last letter.
    await expect.poll(() => page.getByRole("checkbox").count()).toBeLessThan(10)
    await chosen.click()
    await expect(chosen).toBeChecked()
  }
  await expect(page.getByText(/Đã chọn 2 sản phẩm/)).toBeVisible()
  await choose(page, "In cho điểm bán", /^Điểm bán mẫu Đất Mũi/)
  const asked = page.waitForRequest(/print\/labels/)
  const download = page.waitForEvent("download")
  await page.getByRole("button", { name: "In nhãn kệ (tờ A4)" }).click()
  const { searchParams } = new URL((await asked).url())
  expect(searchParams.get("products")?.split(",").sort()).toEqual([CRACKERS_HANDLE, SALT_HANDLE])
  expect(searchParams.get("point")).toBe("diem-ban-mau-dat-mui")
  expect(readFileSync(await (await download).path(), "latin1")).toMatch(/^%PDF-/)
})

test("the report of scans adds up what was counted, and says what it may not be taken for", async ({
  page,
}) => {
  const product = recorded(SALT_HANDLE)
  const [point] = recordedCatalogue().salesPoints
  const counted = await ask(`${setting("COMMERCE_URL")}/store/scans`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": setting("PUBLISHABLE_KEY"),
      "user-agent": "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36",
    },
    body: JSON.stringify({ code: product?.code, salesPoint: point?.code, day: "2026-11-21" }),
  })
  expect(await counted.json()).toEqual({ counted: true })

  await logIn(page, "luot-quet")
  await expect(page.getByRole("row", { name: new RegExp(SALT) })).toContainText(product?.code ?? "")
  await page.getByRole("button", { name: "Điểm bán", exact: true }).click()
  await expect(page).toHaveURL(/theo=point/)
  await expect(page.getByRole("row", { name: new RegExp(point?.name ?? "") })).toBeVisible()
  await expect(page.getByRole("region", { name: /Con số này nói gì/ })).toContainText("không phải một người")

  await page.getByRole("textbox", { name: "Từ ngày" }).fill("01/10/2026")
  await page.getByRole("textbox", { name: "Đến hết ngày" }).fill("31/10/2026")
  await page.getByRole("button", { name: "Xem", exact: true }).click()
  await expect(page).toHaveURL(/tu=2026-10-01/)
  await expect(page.getByText("Không có lượt quét nào trong những ngày này.")).toBeVisible()
})

test("every page of points, lots and scans can be used by everybody", async ({ page }) => {
  test.setTimeout(120_000)
  const [point] = await salesPoints()
  await logIn(page, "diem-ban")
  for (const [path, heading] of [
    ["diem-ban", "Điểm bán"],
    ["diem-ban/moi", "Thêm điểm bán"],
    [`diem-ban/${point?.id ?? ""}`, point?.name ?? ""],
    ["ma-qr", "Mã QR"],
    ["lo-hang", "Lô hàng"],
    ["luot-quet", "Lượt quét"],
  ] as const) {
    await page.goto(`${setting("COMMERCE_URL")}/app/${path}`)
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible()
    await expect(page.getByText("Đang tải…")).toHaveCount(0)
    await expectNoBreach(page, heading)
    await page.setViewportSize({ width: 1280, height: 900 })
  }
})
