import type { Page } from "@playwright/test"
import { expectAccessible } from "./accessibility"
import { expect, PHONE, test } from "./support"

const main = (page: Page) => page.getByRole("main")
const status = (page: Page) => main(page).getByRole("status")
const hits = (page: Page) => page.getByRole("list", { name: "Kết quả tìm kiếm" }).getByRole("listitem")
const chip = (page: Page, label: string | RegExp) =>
  page.getByRole("list", { name: "Điều kiện đang dùng" }).getByRole("button", { name: label })

test.describe("on a phone", () => {
  test.use({ viewport: PHONE })

  for (const [typed, hit] of [
    ["bánh phồng tôm", /Bánh phồng tôm Cái Bát/],
    ["banh phong tom", /Bánh phồng tôm Cái Bát/],
    ["bánh phồng tôm".normalize("NFD"), /Bánh phồng tôm Cái Bát/],
    ["tom kho", /Tôm khô/],
    ["tân phát lợi", /HTX Tân Phát Lợi/],
    ["dried shrimp", /Tôm khô/],
  ] as const) {
    test(`typing «${typed}» finds ${hit.source} and the hit opens`, async ({ page }) => {
      await page.goto("/tim-kiem/")
      await main(page).getByRole("searchbox").pressSequentially(typed)
      await main(page).getByRole("link", { name: hit }).first().click()
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(hit)
    })
  }

  test("filters open below their button", async ({ page }) => {
    await page.goto("/tim-kiem/?q=tom")
    const open = page.getByRole("button", { name: "Lọc và sắp xếp" })
    await expect(open).toHaveAttribute("aria-expanded", "false")
    await expect(page.getByRole("group", { name: "Loại" })).toBeHidden()
    await open.click()
    await expect(page.getByRole("group", { name: "Loại" })).toBeVisible()
    await expectAccessible(page, "results with open filters")
  })
})

test.describe("on a wide screen", () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test("filters narrow the results, stand in the address, and Back takes them off", async ({ page }) => {
    await page.goto("/tim-kiem/?q=tom")
    await expect(status(page)).toHaveText(/^\d+ kết quả cho “tom”/)
    const all = await status(page).textContent()
    const kind = page.getByRole("group", { name: "Loại" }).getByRole("checkbox", { name: /^Sản phẩm/ })
    await kind.check()
    await expect(page).toHaveURL(/\?q=tom&loai=san-pham$/)
    await expect(status(page)).not.toHaveText(all ?? "")
    await expect(kind).toBeFocused()
    const shown = await hits(page).count()
    for (const one of await hits(page).all()) await expect(one).toContainText("Sản phẩm")

    await chip(page, "Bỏ điều kiện: Sản phẩm").click()
    await expect(page).toHaveURL(/\?q=tom$/)
    await expect(status(page)).toHaveText(all ?? "")
    await expect(status(page)).toBeFocused()

    await page.goBack()
    await expect(page).toHaveURL(/loai=san-pham$/)
    await expect(kind).toBeChecked()
    await expect(hits(page)).toHaveCount(shown)
    await page.goBack()
    await expect(kind).not.toBeChecked()
    await expect(status(page)).toHaveText(all ?? "")
    await page.goForward()
    await expect(kind).toBeChecked()
  })

  test("a shared address shows the same, in Vietnamese and in English", async ({ page }) => {
    const asked = "?q=tom&loai=san-pham&sao=4&tu=100000&den=300000&xep=gia-giam"
    await page.goto(`/tim-kiem/${asked}`)
    await expect(status(page)).toHaveText(/kết quả/)
    await expect(chip(page, /từ 100\.000/)).toBeVisible()
    await expect(page.getByLabel("Sắp xếp")).toHaveValue("-price")
    const prices = await pricesOf(page)
    expect(prices.length).toBeGreaterThan(2)
    expect(prices).toEqual(prices.toSorted((a, b) => b - a))
    expect(Math.min(...prices)).toBeGreaterThanOrEqual(100_000)
    expect(Math.max(...prices)).toBeLessThanOrEqual(300_000)
    await page.goto(`/en/search/${asked}`)
    await expect(main(page).getByRole("status")).toHaveText(new RegExp(`: ${prices.length}\\.$`))
    await expect(page.getByText("sample price").first()).toBeVisible()
  })

  test("sorting is a choice of its own", async ({ page }) => {
    await page.goto("/tim-kiem/?q=tom+kho&loai=san-pham&tu=1")
    await page.getByLabel("Sắp xếp").selectOption("price")
    await expect(page).toHaveURL(/xep=gia-tang/)
    await expect.poll(async () => isRising(await pricesOf(page))).toBe(true)
  })

  test("a condition read out of the words is a chip, and taking it off takes its words", async ({ page }) => {
    await page.goto("/tim-kiem/?q=tôm+khô+dưới+200k")
    await expect(status(page)).toHaveText(/kết quả/)
    await chip(page, /đến 200\.000/).click()
    await expect(main(page).getByRole("searchbox")).toHaveValue("tôm khô")
    await expect(chip(page, /đến/)).toHaveCount(0)
  })

  test("a place in the words sorts by nearness and gives distances", async ({ page }) => {
    await page.goto("/tim-kiem/?q=tôm+gần+Đất+Mũi")
    await expect(chip(page, /gần xã Đất Mũi/)).toBeVisible()
    await expect(page.getByLabel("Sắp xếp")).toHaveValue("near")
    await expect(hits(page).first()).toContainText(/cách khoảng \d+ km|cùng xã/)
  })

  test("where the visitor is is asked for on a press alone", async ({ page, context }) => {
    await context.grantPermissions(["geolocation"])
    await context.setGeolocation({ latitude: 9.1768, longitude: 105.1524 })
    await page.goto("/tim-kiem/?q=tom")
    await page.getByRole("button", { name: "Gần tôi" }).click()
    await expect(page).toHaveURL(/xep=gan/)
    await expect(hits(page).first()).toContainText(/km|cùng xã/)
  })

  test("a visitor who does not say where is told what else to do", async ({ page, context }) => {
    await context.clearPermissions()
    await page.goto("/tim-kiem/?q=tom")
    await page.getByRole("button", { name: "Gần tôi" }).click()
    await expect(page.getByText(/^Không lấy được vị trí/)).toBeVisible()
  })

  test("more results come below, and a shared address has them too", async ({ page }) => {
    await page.goto("/tim-kiem/?q=tom")
    await expect(hits(page)).toHaveCount(24)
    await page.getByRole("button", { name: /^Xem thêm/ }).click()
    await expect(page).toHaveURL(/trang=2/)
    await expect(hits(page).nth(24).getByRole("link")).toBeFocused()
    const count = await hits(page).count()
    await page.reload()
    await expect(hits(page)).toHaveCount(count)
  })

  test("back from a hit the results stand where they were left", async ({ page }) => {
    await page.goto("/tim-kiem/?q=tom&trang=2")
    await expect(hits(page).nth(30)).toBeAttached()
    await hits(page).nth(30).scrollIntoViewIfNeeded()
    const left = await page.evaluate(() => scrollY)
    expect(left).toBeGreaterThan(500)
    await hits(page).nth(30).getByRole("link").click()
    await expect(page).not.toHaveURL(/tim-kiem/)
    await page.goBack()
    await expect(hits(page).nth(30)).toBeVisible()
    await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - left)).toBeLessThan(60)
  })

  test.describe("without a network", () => {
    // A Meilisearch that the stack has cannot be asked, which the browser writes down.
    test.use({ allowConsole: [/ERR_INTERNET_DISCONNECTED/] })

    test("the search goes on", async ({ page, context }) => {
      await page.goto("/tim-kiem/?q=tom")
      await expect(status(page)).toHaveText(/“tom”/)
      await page.route(/\.(svg|avif|webp|jpg)$/, (route) =>
        route.fulfill({ body: "", contentType: "image/svg+xml" }),
      )
      await context.setOffline(true)
      await main(page).getByRole("searchbox").fill("ba khía")
      await expect(hits(page).first()).toContainText("Ba khía")
      await page
        .getByRole("group", { name: "Loại" })
        .getByRole("checkbox", { name: /^Sản phẩm/ })
        .check()
      await expect(page).toHaveURL(/loai=san-pham/)
      await context.setOffline(false)
    })
  })

  test("results and filters are accessible, on paper only the results are left", async ({ page }) => {
    await page.goto("/tim-kiem/?q=tom&sao=4")
    await expect(status(page)).toHaveText(/“tom”/)
    await expectAccessible(page, "results with a filter")
    await page.emulateMedia({ media: "print" })
    await expect(page.getByRole("searchbox")).toHaveCount(0)
    await expect(hits(page).first()).toBeVisible()
  })
})

test("nothing found says so and offers the groups", async ({ page }) => {
  await page.goto("/tim-kiem/?q=laptop")
  await expect(page.getByText(/Không thấy gì cho/)).toBeVisible()
  await expect(main(page).getByRole("link", { name: /Thực phẩm/ })).toBeVisible()
  await expect(main(page).getByRole("link", { name: "Hộp quà" })).toBeVisible()
})

test("a product whose stars are over is not sold, but told of, with where to check it", async ({ page }) => {
  await page.goto(`/tim-kiem/?q=${encodeURIComponent("đũa đước")}`)
  await expect(main(page).getByText(/“Đũa đước”, nay không còn hiệu lực/)).toBeVisible()
  await expect(hits(page)).toHaveCount(0)
  await main(page)
    .getByRole("link", { name: /đũa đước/ })
    .click()
  await expect(page).toHaveURL(/\/tra-cuu\/\?q=/)
  await expect(main(page).getByRole("listitem").filter({ hasText: "Đũa đước" }).first()).toBeVisible()
})

test("where filters leave nothing, they can be taken off together", async ({ page }) => {
  await page.goto("/tim-kiem/?q=muối&loai=diem-den&sao=5")
  await expect(page.getByText("Không có gì hợp với các điều kiện đã chọn.")).toBeVisible()
  await page.getByRole("button", { name: "Bỏ hết bộ lọc" }).click()
  await expect(page).toHaveURL(/\?q=mu%E1%BB%91i$/)
  await expect(hits(page).first()).toBeVisible()
})

test("an empty field offers what was looked for before", async ({ page }) => {
  await page.goto("/tim-kiem/?q=muối")
  await expect(status(page)).toHaveText(/“muối”/)
  await main(page).getByRole("searchbox").press("Enter")
  await main(page).getByRole("searchbox").fill("")
  await expect(page.getByRole("link", { name: "muối", exact: true })).toBeVisible()
  await page.getByRole("button", { name: "Bỏ “muối”" }).click()
  await expect(page.getByRole("heading", { name: "Tìm gần đây" })).toBeHidden()
})

async function pricesOf(page: Page): Promise<number[]> {
  await expect(hits(page).first()).toBeVisible()
  const texts = await hits(page).locator(".price").allTextContents()
  return texts.flatMap(
    (text) => /[\d.]+(?=\s₫)/.exec(text)?.map((price) => Number(price.replaceAll(".", ""))) ?? [],
  )
}

function isRising(prices: readonly number[]): boolean {
  return prices.length > 1 && prices.every((price, index) => price >= (prices[index - 1] ?? 0))
}
