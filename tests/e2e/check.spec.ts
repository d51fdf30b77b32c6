import type { Page } from "@playwright/test"
import { statusOn } from "#domain/certification"
import { formatDay } from "#domain/day"
import { expect, PHONE, recordedCatalogue, test } from "./support"

test.use({ viewport: PHONE })

const catalogue = recordedCatalogue()

const hits = (page: Page) => page.getByRole("list", { name: "Kết quả tìm kiếm" }).getByRole("listitem")

async function check(page: Page, words: string): Promise<void> {
  await page.goto("/tra-cuu/")
  await page.getByLabel("Tên sản phẩm, người làm, số giấy hay số quyết định").fill(words)
}

test("without accents a product is found with its stars, its last day and what they rest on", async ({
  page,
}) => {
  await check(page, "banh phong tom cai bat")
  const holding = hits(page).filter({ hasText: "Đang có hiệu lực" })
  await expect(holding).toContainText("OCOP 4 sao")
  await expect(holding).toContainText("đến hết 31/12/2027")
  await expect(holding).toContainText("Theo báo chí, chưa đối chiếu với quyết định.")
  await expect(holding.getByRole("link", { name: "baocamau.vn" })).toBeVisible()
  await expect(hits(page).filter({ hasText: "Hết hiệu lực" })).toContainText("Từng đạt OCOP 3 sao")
  await holding.getByRole("link", { name: "Trang của giấy công nhận" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bánh phồng tôm Cái Bát")
  await expect(page.getByRole("main")).toContainText("baocamau.vn")
})

test("what was withdrawn is found, and its certificate tells when and why", async ({ page }) => {
  const record = catalogue.records.find(
    ({ recognition }) => statusOn(recognition, catalogue.on) === "withdrawn",
  )
  await check(page, record?.product.name.toUpperCase() ?? "")
  await expect(hits(page).first()).toContainText("Đã bị thu hồi")
  await hits(page).first().getByRole("link", { name: "Trang của giấy công nhận" }).click()
  const main = page.getByRole("main")
  await expect(main).toContainText("Bị thu hồi: ")
  await expect(main).toContainText(record?.recognition.withdrawalReason ?? "?")
  await expect(main.locator(".stars")).toHaveCount(0)
})

test("alcohol is on record without a link to a product, and its certificate has no picture", async ({
  page,
}) => {
  const record = catalogue.records.find(({ product }) => product.alcohol)
  await page.goto(`/tra-cuu/?q=${record?.recognition.slug}`)
  await expect(hits(page).first().getByRole("link", { name: "Trang của giấy công nhận" })).toBeVisible()
  await expect(hits(page).first().getByRole("link", { name: "Xem trang sản phẩm" })).toHaveCount(0)
  await page.goto(`/giay-cong-nhan/${record?.recognition.slug}/`)
  await expect(page.getByRole("main").locator("img, a[href^='/san-pham/']")).toHaveCount(0)
})

test("a candidate is no certificate, and a mark is no star", async ({ page }) => {
  await check(page, "so huyet")
  await expect(hits(page).first()).toContainText("Dự kiến tham gia năm 2021, chưa thấy giấy công nhận.")
  await check(page, "4613")
  await expect(hits(page)).toHaveCount(1)
  await expect(hits(page)).toContainText("Nghề gác kèo ong")
  await expect(hits(page)).toContainText("Đây không phải sao OCOP của một sản phẩm.")
})

test("what is not on record is said to be just that", async ({ page }) => {
  await check(page, "xe đạp")
  await expect(page.getByRole("main").getByRole("status")).toContainText("không thấy chưa chắc là không có")
  await expect(hits(page)).toHaveCount(0)
})

test("in English the names and words are English where there are any", async ({ page }) => {
  await page.goto("/en/check/?q=shrimp")
  await expect(page.getByRole("main").getByRole("status")).toHaveText(/^Results for “shrimp”: \d+\.$/)
  await expect(
    page
      .getByRole("list", { name: "Search results" })
      .getByText(/^In force/)
      .first(),
  ).toBeVisible()
})

test.describe("when the records cannot be loaded", () => {
  test.use({ allowConsole: [/Failed to load resource/] })

  test("the look-up says so and tries again with the next letter", async ({ page }) => {
    await page.route("**/tra-cuu.json", (route) => route.abort(), { times: 1 })
    await page.goto("/tra-cuu/?q=tom")
    await expect(page.getByRole("main").getByRole("status")).toContainText("Chưa tải được sổ")
    await page.getByRole("searchbox", { name: /^Tên sản phẩm/ }).press("End")
    await page.keyboard.type(" kho")
    await expect(hits(page).first()).toContainText("Tôm khô")
  })
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("the page leads to the data, and lists the marks with their sources", async ({ page, request }) => {
    await page.goto("/tra-cuu/")
    await expect(page.locator("noscript p")).toBeVisible()
    const link = page.getByRole("link", { name: /CSV/ })
    const csv = await (await request.get((await link.getAttribute("href")) ?? "")).text()
    expect(csv.startsWith("\uFEFFcertificate,product,")).toBe(true)
    const main = page.getByRole("main")
    for (const { name, source } of catalogue.marks) {
      await expect(main.getByText(name, { exact: true })).toBeVisible()
      await expect(main.getByText(`Nguồn: ${source}`).first()).toBeVisible()
    }
    await expect(main).toContainText(`tình trạng theo ngày ${formatDay(catalogue.on)}`)
  })
})
