import type { Locator, Page } from "@playwright/test"
import type { BoxItem, CampaignItem, PartChoice } from "#domain/gift-box/gift-box"
import { addToCart, goToReview } from "../../scripts/visit/buying"
import { adminApi } from "../support/admin"
import { freeStock } from "../support/stock"
import { setting } from "../support/environment"
import { choose, expectNoBreach, logIn, untilPublished } from "./desk"
import { expect, test } from "./support"

/** A refusal is an answer of 400, a conflict of 409. */
test.use({
  allowConsole: [/(400 \(Bad Request|409 \(Conflict)\)/],
  viewport: { width: 1280, height: 900 },
})

const TET = "tet-dinh-mui-2027"
/** Of the registry: its stars end before the last delivery of Tết 2027. */
const ENDS_EARLY = "Bánh phồng tôm sú"
const CRACKERS = "banh-phong-tom-cai-bat"
const HOLDS = ["Bánh phồng tôm Cái Bát", "Tôm khô nguyên vỏ", "Muối hạt Bạc Liêu"]

const parts = async () =>
  ((await (await adminApi())("/gift-boxes/parts")) as unknown as { parts: PartChoice[] }).parts
const boxes = async () => ((await (await adminApi())("/gift-boxes")) as unknown as { boxes: BoxItem[] }).boxes

const FORM = {
  name: "Hộp thử ở bàn",
  nameEn: "Desk test box",
  story: null,
  storyEn: null,
  tier: "small",
  campaignHandle: TET,
  packagingHandle: "hop-giay-vua",
  cardText: null,
  cardTextEn: null,
  parts: [
    { productHandle: "banh-phong-tom-cai-bat", quantity: 1 },
    { productHandle: "tom-kho-nguyen-vo-tan-phat-loi", quantity: 1 },
    { productHandle: "muoi-hat-bac-lieu", quantity: 1 },
  ],
  price: 290_000,
  planned: 2,
}

async function draft(changes: Partial<BoxItem> = {}): Promise<BoxItem> {
  const api = await adminApi()
  const { box } = (await api("/gift-boxes", {
    method: "POST",
    body: JSON.stringify({ ...FORM, ...changes }),
  })) as unknown as { box: BoxItem }
  return box
}

// What a test has put on sale would stand in the pages of those that follow.
test.afterAll(async () => {
  test.setTimeout(180_000)
  const api = await adminApi()
  for (const { id, seen, state, name } of await boxes()) {
    if (state !== "published" || !name.startsWith("Hộp thử")) continue
    await api(`/gift-boxes/${id}/state`, { method: "POST", body: JSON.stringify({ seen, to: "closed" }) })
  }
  await untilPublished()
})

const add = async (page: Page, name: string) => {
  await page.getByRole("searchbox", { name: "Thêm sản phẩm" }).fill(name)
  await page
    .getByRole("button", { name: `Thêm ${name}`, exact: true })
    .first()
    .click()
}
const inBox = (page: Page): Locator => page.getByRole("region", { name: "Sản phẩm trong hộp" })
const checks = (page: Page): Locator => page.getByRole("region", { name: "Kiểm tra", exact: true })

/** Two boxes and one loose packet of the crackers that lie in them, in one order of a guest. */
async function buyWithLoosePacket(page: Page, { handle }: BoxItem): Promise<void> {
  await untilPublished()
  await addToCart(page, `/hop-qua/${handle}/`)
  await addToCart(page, `/hop-qua/${handle}/`)
  await addToCart(page, `/san-pham/${CRACKERS}/`)
  await goToReview(page, { name: "Nguyễn Thị Út", phone: "0912345678", street: "12 Phan Ngọc Hiển" })
  await page.getByRole("button", { name: "Đặt hàng – trả tiền khi nhận" }).click()
  await expect(page.getByText(/OCM-\d{6}/).first()).toBeVisible()
}

test("a box is composed by hand, refused while it is typed, mended with one press, published and bought", async ({
  page,
}) => {
  test.setTimeout(300_000)
  await logIn(page, "hop-qua")
  await page.getByRole("link", { name: "Soạn hộp mới" }).first().click()
  await choose(page, "Đợt bán", "Tết Đinh Mùi 2027")
  for (const name of [ENDS_EARLY, ...HOLDS.slice(0, 2)]) await add(page, name)
  await page.getByRole("searchbox", { name: "Thêm sản phẩm" }).fill("muoi hat bac lieu")
  await page.getByRole("button", { name: "Thêm Muối hạt Bạc Liêu" }).click()
  await choose(page, "Bao bì", "Hộp giấy vừa")
  await page.getByRole("textbox", { name: "Giá một hộp" }).fill("420.000")
  await page.getByRole("textbox", { name: "Số hộp dự kiến bán" }).fill("3")
  await page.getByRole("textbox", { name: "Tên hộp (tiếng Việt)" }).fill("Hộp thử soạn tay")

  const part = inBox(page).getByRole("listitem", { name: ENDS_EARLY, exact: true })
  await expect(part).toContainText(/Không bán được: Giấy công nhận của .* trước ngày giao cuối 03\/02\/2027/)
  await expect(checks(page)).toContainText("1 điều không bán được")
  await expect(page.getByRole("region", { name: "Con số của hộp" })).toContainText("Chênh so với cộng")
  await expect(page.getByRole("region", { name: "Bản đồ nguồn gốc" }).getByRole("img")).toHaveAccessibleName(
    /xã, phường có sản phẩm trong hộp, trên 64/,
  )

  await part
    .getByRole("button", { name: /^Thay Bánh phồng tôm sú bằng / })
    .first()
    .click()
  await expect(part).toHaveCount(0)
  await expect(checks(page)).not.toContainText("Không bán được")

  await page.getByRole("button", { name: "Lưu hộp mới" }).click()
  const summary = page.getByRole("group", { name: "Những chỗ phải sửa" })
  await expect(summary).toBeFocused()
  await summary.getByRole("button", { name: "Tên hộp (tiếng Anh)" }).click()
  await page.keyboard.type("Hand-made box")
  await page.getByRole("button", { name: "Lưu hộp mới" }).click()

  await expect(page.getByRole("heading", { level: 1, name: "Hộp thử soạn tay" })).toBeVisible()
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click()
  await expect(page.getByText("Đã kiểm tra", { exact: true })).toBeVisible()
  await page.getByRole("button", { name: "Đưa ra bán" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Đưa ra bán" }).click()
  await expect(page.getByText("Đang bán", { exact: true })).toBeVisible()

  const [box] = (await boxes()).filter(({ name }) => name === "Hộp thử soạn tay")
  expect(box).toMatchObject({
    state: "published",
    nameEn: "Hand-made box",
    price: 420_000,
    offSaleSince: null,
  })
  expect(box?.parts).toHaveLength(4)

  if (!box) throw new Error("the box that was composed is not listed")
  const before = await Promise.all(box.parts.map(({ productHandle }) => freeStock(productHandle)))
  await buyWithLoosePacket(page, box)
  const taken = await Promise.all(
    box.parts.map(async ({ productHandle }, at) => (before[at] ?? 0) - (await freeStock(productHandle))),
  )
  expect(taken).toEqual(
    box.parts.map(({ productHandle, quantity }) => 2 * quantity + (productHandle === CRACKERS ? 1 : 0)),
  )

  // «Sửa» says that it leaves sale.
  await page.goto(`${setting("COMMERCE_URL")}/app/hop-qua/${box.id}`)
  await page.getByRole("button", { name: "Sửa", exact: true }).click()
  const question = page.getByRole("alertdialog")
  await expect(question).toContainText("NGỪNG BÁN")
  await question.getByRole("button", { name: "Ngừng bán và sửa" }).click()
  await expect(page.getByText("Bản nháp", { exact: true })).toBeVisible()
  await expect(page.getByRole("textbox", { name: "Giá một hộp" })).toHaveValue("420.000")
})

test("«Đề xuất» meets three wishes, and names those that no box can meet with what loosens them", async ({
  page,
}) => {
  const api = await adminApi()
  const { campaigns } = (await api("/gift-box-campaigns")) as unknown as { campaigns: { handle: string }[] }
  expect(campaigns.map(({ handle }) => handle)).toContain(TET)
  await logIn(page, "hop-qua/de-xuat")
  await choose(page, "Đợt bán", "Tết Đinh Mùi 2027")
  await choose(page, "Bao bì", "Hộp giấy vừa")
  await page.getByRole("radio", { name: "4 sao" }).click()
  await page.getByRole("textbox", { name: "Ít nhất mấy chủ thể" }).fill("4")
  await page.getByRole("searchbox", { name: "Phải có", exact: true }).fill("muoi hat")
  await page.getByRole("button", { name: "Thêm Muối hạt Bạc Liêu" }).click()
  await page.getByRole("searchbox", { name: "Phải có", exact: true }).fill("")
  await page.getByRole("button", { name: "Tìm đề xuất" }).click()

  const facts = new Map((await parts()).map((part) => [part.name, part]))
  await expect(page.getByRole("region", { name: /^Đề xuất \d$/ })).toHaveCount(3)
  for (const card of await page.getByRole("region", { name: /^Đề xuất \d$/ }).all()) {
    await expect(card).toContainText(/\d × Muối hạt Bạc Liêu/)
    await expect(card).not.toContainText("Không bán được")
    await expect(card).not.toContainText("× 3 sao")
    const variety = /(\d+) chủ thể/.exec(await card.innerText())
    expect(Number(variety?.[1])).toBeGreaterThanOrEqual(4)
  }
  expect(facts.get("Muối hạt Bạc Liêu")?.stars).toBe(5)

  await page.getByRole("textbox", { name: "Ngân sách một hộp" }).fill("60.000")
  await page.getByRole("button", { name: "Tìm lại" }).click()
  const nothing = page.getByRole("region", { name: "Không có hộp nào đáp ứng hết" })
  await expect(nothing).toContainText(/cần ít nhất [\d.]+\s₫ mỗi hộp/)
  const enough = /cần ít nhất ([\d.]+)/.exec(await nothing.innerText())?.[1] ?? ""
  await nothing
    .getByRole("listitem", { name: "Ngân sách" })
    .getByRole("textbox", { name: "Ngân sách một hộp" })
    .fill(enough)
  await nothing.getByRole("button", { name: "Tìm lại" }).click()
  await expect(nothing).toHaveCount(0)

  const card = page.getByRole("region", { name: "Đề xuất 1" })
  const names = (await card.getByRole("listitem").allInnerTexts())
    .filter((text) => text.includes("×"))
    .map((text) => text.split("\n")[0]?.replace(/^\d+ × /, "") ?? "")
  await card.getByRole("link", { name: "Dùng đề xuất 1" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Soạn hộp mới" })).toBeVisible()
  for (const name of names)
    await expect(
      inBox(page)
        .getByRole("textbox", { name: `Số lượng của ${name}` })
        .first(),
    ).toBeVisible()
  await expect(page.getByRole("textbox", { name: "Giá một hộp" })).toHaveValue(enough)
})

test("what was typed outlives another's change and a press on another page", async ({ page }) => {
  const box = await draft()
  await logIn(page, `hop-qua/${box.id}`)
  const name = page.getByRole("textbox", { name: "Tên hộp (tiếng Việt)" })
  await name.fill("Hộp thử của tôi")
  await page.getByRole("link", { name: "Xuất bản" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Ở lại" }).click()
  await expect(name).toHaveValue("Hộp thử của tôi")

  const api = await adminApi()
  await api(`/gift-boxes/${box.id}`, {
    method: "POST",
    body: JSON.stringify({ ...FORM, seen: box.seen, planned: 7 }),
  })
  await page.getByRole("button", { name: "Lưu hộp" }).click()
  await page.getByRole("button", { name: "Xem bản mới" }).click()
  const planned = page.getByRole("row", { name: /Số hộp dự kiến bán/ })
  await expect(planned).toContainText("Khác")
  await expect(planned.getByRole("cell")).toHaveText(["2", "7"])
  await expect(name).toHaveValue("Hộp thử của tôi")
  await page.getByRole("button", { name: "Giữ bản của tôi" }).click()
  await page.getByRole("button", { name: "Lưu hộp" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Hộp thử của tôi" })).toBeVisible()
  await expect(page.getByText("Người khác vừa sửa hộp này")).toHaveCount(0)
  expect((await boxes()).find(({ id }) => id === box.id)).toMatchObject({
    name: "Hộp thử của tôi",
    planned: 2,
  })
})

test("packing facts are entered where a warning asks for them, and a box is copied and compared", async ({
  page,
}) => {
  const unknown = (await parts()).find(
    ({ shelfLifeDays, standing, price }) =>
      shelfLifeDays === null &&
      price !== null &&
      standing.state === "for-sale" &&
      standing.lastDay >= "2027-02-03",
  )
  if (unknown === undefined) throw new Error("the shelf life of every product is known")
  const box = await draft({ name: "Hộp thử đóng gói" })
  await logIn(page, `hop-qua/${box.id}`)
  await add(page, unknown.name)
  const part = inBox(page).getByRole("listitem", { name: unknown.name, exact: true }).last()
  await expect(part).toContainText("Nên xem lại: Chưa có hạn dùng")
  await part.getByText("Ghi số liệu đóng gói", { exact: true }).click()
  const drawer = page.getByRole("dialog")
  await drawer.getByRole("textbox", { name: "Hạn dùng" }).fill("365")
  await drawer.getByRole("button", { name: "Lưu số liệu" }).click()
  await expect(part).not.toContainText("Chưa có hạn dùng")
  await expect(part.getByRole("textbox")).toBeFocused()
  expect((await parts()).find(({ handle }) => handle === unknown.handle)?.shelfLifeDays).toBe(365)
  const { weightGrams, size, kept } = unknown
  await (
    await adminApi()
  )(`/gift-boxes/parts/${unknown.handle}`, {
    method: "POST",
    body: JSON.stringify({ weightGrams, size, kept, shelfLifeDays: null }),
  })

  await page.getByRole("button", { name: "Lưu hộp" }).click()
  await expect(page.getByText("Mọi thay đổi đã lưu")).toBeVisible()
  await page.getByRole("button", { name: "Sao chép" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Hộp thử đóng gói (bản sao)" })).toBeVisible()
  await page.getByRole("textbox", { name: "Giá một hộp" }).fill("310.000")
  await page.getByRole("button", { name: "Lưu hộp" }).click()
  await expect(page.getByText("Mọi thay đổi đã lưu")).toBeVisible()

  await page.goto(`${new URL(page.url()).origin}/app/hop-qua`)
  for (const name of ["Hộp thử đóng gói", "Hộp thử đóng gói (bản sao)"])
    await page.getByRole("checkbox", { name: `Chọn «${name}» để so sánh` }).click()
  await page.getByRole("button", { name: "So sánh (2/2)" }).click()
  await expect(page.getByRole("row", { name: /Giá một hộp/ })).toContainText("Khác")
  await expect(page.getByRole("row", { name: /^Hạng/ })).not.toContainText("Khác")
})

test("a campaign says what contradicts itself while it is typed, is saved with its zones, and outlives another's change", async ({
  page,
}) => {
  await logIn(page, "hop-qua/dot-ban")
  await page.getByRole("button", { name: "Thêm đợt bán" }).click()
  const drawer = page.getByRole("dialog")
  await choose(page, "Dịp lễ", /Tết Mậu Thân/)
  await expect(drawer.getByRole("textbox", { name: "Ngày lễ" })).toHaveValue("26/01/2028")
  for (const [label, day] of [
    ["Ngày mở bán", "15/11/2027"],
    ["Ngày gửi cuối", "18/01/2028"],
    ["Ngày giao đầu", "10/12/2027"],
    ["Ngày giao cuối", "26/01/2028"],
  ] as const)
    await drawer.getByRole("textbox", { name: label, exact: true }).fill(day)
  for (const input of await drawer.getByRole("textbox", { name: "Hạn đặt cuối" }).all())
    await input.fill("15/01/2028")
  const last = drawer.getByRole("textbox", { name: "Ngày giao cuối", exact: true })
  await expect(last).toHaveAccessibleDescription(/phải trước ngày lễ 26\/01\/2028/)
  await last.fill("22/01/2028")
  await expect(drawer.getByRole("list", { name: "Các mốc ngày của Tết Mậu Thân 2028" })).toBeVisible()
  await drawer.getByRole("button", { name: "Thêm đợt bán" }).click()
  const saved = page.getByRole("region", { name: "Tết Mậu Thân 2028" })
  await expect(saved).toContainText("15/01/2028")

  await page.getByRole("button", { name: "Sửa Tết Mậu Thân 2028" }).click()
  const english = drawer.getByRole("textbox", { name: "Tên đợt (tiếng Anh)" })
  await english.fill("Tết of the Monkey")
  const api = await adminApi()
  const campaigns = async () =>
    ((await api("/gift-box-campaigns")) as unknown as { campaigns: CampaignItem[] }).campaigns
  const shown = (await campaigns()).find(({ name }) => name === "Tết Mậu Thân 2028")
  await api(`/gift-box-campaigns/${shown?.handle}`, {
    method: "POST",
    body: JSON.stringify({ ...shown, keepsAfterFeast: 21, seen: shown }),
  })
  await drawer.getByRole("button", { name: "Sửa đợt bán" }).click()
  await expect(drawer).toContainText("vừa được người khác sửa")
  await drawer.getByRole("button", { name: "Tải lại bản ghi" }).click()
  await expect(drawer.getByRole("textbox", { name: "Còn hạn dùng sau lễ (ngày)" })).toHaveValue("21")
  await expect(english).toHaveValue("Tết of the Monkey")
  await drawer.getByRole("button", { name: "Sửa đợt bán" }).click()
  await expect(drawer).toBeHidden()
  expect((await campaigns()).find(({ handle }) => handle === shown?.handle)).toMatchObject({
    nameEn: "Tết of the Monkey",
    keepsAfterFeast: 21,
  })
})

test.describe("accessibility", () => {
  test("of every page of the gift boxes", async ({ page }) => {
    test.setTimeout(120_000)
    const all = await boxes()
    const [published] = all.filter(({ state }) => state === "published")
    const box = await draft({ name: "Hộp thử tiếp cận", packagingHandle: null, price: null })
    const pages: [string, string][] = [
      ["hop-qua", "Hộp quà"],
      ["hop-qua/moi", "Soạn hộp mới"],
      [`hop-qua/${box.id}`, box.name],
      [`hop-qua/${published?.id ?? ""}`, published?.name ?? ""],
      ["hop-qua/de-xuat", "Đề xuất"],
      [`hop-qua/so-sanh?a=${box.id}&b=${published?.id ?? ""}`, "So sánh hai hộp"],
      ["hop-qua/dot-ban", "Đợt bán"],
      ["hop-qua/bao-bi", "Bao bì"],
    ]
    await logIn(page, "hop-qua")
    for (const [path, heading] of pages) {
      await page.goto(`${new URL(page.url()).origin}/app/${path}`)
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible()
      await expect(page.getByText("Đang tải…")).toHaveCount(0)
      await expectNoBreach(page, heading)
      await page.setViewportSize({ width: 1280, height: 900 })
    }
  })
})
