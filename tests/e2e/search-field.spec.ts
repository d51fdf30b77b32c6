import type { Page } from "@playwright/test"
import { expectAccessible } from "./accessibility"
import { expect, PHONE, searchInBrowser, test } from "./support"

const WIDE = { width: 1280, height: 800 }
test.use({ viewport: WIDE })

const field = (page: Page) => page.getByRole("banner").getByRole("combobox", { name: /Tìm sản phẩm/ })
const list = (page: Page) => page.getByRole("listbox", { name: "Gợi ý tìm kiếm" })
const active = (page: Page) => page.locator('[role="option"][aria-selected="true"]')
const lens = (page: Page) => page.getByRole("link", { name: /Tìm sản phẩm/ })

/** Files of the search that have been asked for. */
function watchFiles(page: Page): string[] {
  const files: string[] = []
  page.on("request", (request) => {
    const { pathname } = new URL(request.url())
    if (/search-|engine|combobox|understand|lexicon/.test(pathname)) files.push(pathname)
  })
  return files
}

test("nothing of the search is loaded until its field is touched", async ({ page }) => {
  const files = watchFiles(page)
  await page.goto("/")
  await page.waitForLoadState("networkidle")
  await page.mouse.wheel(0, 2000)
  expect(files).toEqual([])
  await expect(field(page)).toHaveAttribute("aria-expanded", "false")
  await field(page).focus()
  await expect.poll(() => files.some((file) => file === "/search-documents.json")).toBe(true)
  await expect(list(page)).toBeHidden()
})

test("letters that are typed before the index has come are not lost", async ({ page }) => {
  await page.route("/search-documents.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.goto("/")
  await field(page).pressSequentially("banh phong tom")
  await expect(
    list(page)
      .getByRole("option", { name: /Bánh phồng tôm Cái Bát/ })
      .first(),
  ).toBeVisible()
  await expect(field(page)).toHaveValue("banh phong tom")
})

test("suggestions are gone through, chosen and left with the keyboard, and say so", async ({ page }) => {
  await page.goto("/")
  const input = field(page)
  await input.pressSequentially("banh phong tom cai bat")
  await expect(list(page)).toBeVisible()
  await expect(input).toHaveAttribute("aria-expanded", "true")
  await expect(input).toHaveAttribute("aria-controls", (await list(page).getAttribute("id")) ?? "none")
  await expect(input).not.toHaveAttribute("aria-activedescendant")
  await expect(page.getByRole("banner").getByRole("status")).toHaveText(/gợi ý/)
  const products = list(page).getByRole("group", { name: "Sản phẩm" })
  await expect(products.getByRole("option").first()).toContainText("OCOP 4 sao")
  await expect(products.getByRole("option").first()).toContainText("giá minh hoạ")
  await expect(products.locator("mark").first()).toHaveText("Bánh")

  await page.keyboard.press("ArrowDown")
  await expect(active(page)).toHaveCount(1)
  await expect(input).toHaveAttribute(
    "aria-activedescendant",
    (await active(page).getAttribute("id")) ?? "none",
  )
  await expect(input).toBeFocused()
  const first = await active(page).textContent()
  await page.keyboard.press("ArrowUp")
  await expect(active(page)).toHaveText("Xem tất cả kết quả cho “banh phong tom cai bat”")
  await page.keyboard.press("ArrowDown")
  await expect(active(page)).toHaveText(first ?? "")
  await page.keyboard.press("Home")
  await expect(active(page)).toHaveCount(0)

  await page.keyboard.press("Escape")
  await expect(list(page)).toBeHidden()
  await expect(input).toHaveAttribute("aria-expanded", "false")
  await expect(input).toHaveValue("banh phong tom cai bat")
  await page.keyboard.press("ArrowDown")
  await expect(list(page)).toBeVisible()
  await page.keyboard.press("Tab")
  await page.keyboard.press("Tab")
  await expect(list(page)).toBeHidden()

  await input.focus()
  await page.keyboard.press("ArrowDown")
  await expect(active(page)).toHaveText(first ?? "")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/banh-phong-tom-cai-bat\/$/)
})

test("Escape on a closed list empties the field, and Enter leads to all results", async ({ page }) => {
  await page.goto("/san-pham/")
  await field(page).pressSequentially("muối")
  await expect(list(page)).toBeVisible()
  await page.keyboard.press("Escape")
  await page.keyboard.press("Escape")
  await expect(field(page)).toHaveValue("")
  await field(page).pressSequentially("muối")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=mu%E1%BB%91i$/)
  await expect(page.getByRole("main").getByRole("status")).toHaveText(/“muối”/)
})

test("conditions that were understood and words that were mended are said", async ({ page }) => {
  await page.goto("/")
  await field(page).pressSequentially("tôm khô dưới 200k")
  await expect(page.getByText(/^Hiểu là: đến 200\.000\s₫$/)).toBeVisible()
  await field(page).fill("banhs phoongf toom")
  await expect(page.getByText("Tìm theo “bánh phồng tôm”")).toBeVisible()
})

test("recent searches stay on the device and can be forgotten, one or all", async ({ page }) => {
  await page.goto("/")
  for (const query of ["muối", "tôm khô", "bánh phồng"]) {
    await field(page).fill(query)
    await expect(list(page)).toBeVisible()
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL(/tim-kiem/)
  }
  await page.goto("/")
  await field(page).click()
  const recent = list(page).getByRole("group", { name: "Tìm gần đây" }).getByRole("option")
  await expect(recent).toHaveText(["bánh phồng", "tôm khô", "muối"])
  await expect(list(page).getByRole("option", { name: "Hộp quà" })).toBeVisible()

  await page.getByRole("button", { name: "Bỏ “tôm khô”" }).click()
  await expect(recent).toHaveText(["bánh phồng", "muối"])
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Delete")
  await expect(recent).toHaveText(["muối"])
  await page.getByRole("button", { name: "Xoá hết" }).click()
  await expect(recent).toHaveCount(0)
  await expect(field(page)).toBeFocused()
  expect(await page.evaluate(() => localStorage.getItem("camau-searches"))).toBeNull()
})

test("the list lies over the page and moves nothing", async ({ page }) => {
  await page.goto("/")
  const before = await page.getByRole("main").boundingBox()
  await field(page).pressSequentially("tom")
  await expect(list(page)).toBeVisible()
  expect(await page.getByRole("main").boundingBox()).toEqual(before)
})

test("a name with markup is shown as text", async ({ page }) => {
  const name = `Muối <img src=x onerror="document.title='hỏng'"> & <b>đậm</b>`
  await searchInBrowser(page)
  await page.route("/search-documents.json", async (route) => {
    const answer = await route.fetch()
    const body = (await answer.json()) as { documents: { kind: string; name: string }[] }
    const product = body.documents.find(({ kind }) => kind === "product")
    if (product) product.name = name
    await route.fulfill({ json: body })
  })
  await page.goto("/")
  await field(page).pressSequentially("muối img")
  await expect(list(page).getByText(name)).toBeVisible()
  await page.goto("/tim-kiem/?q=mu%E1%BB%91i+img")
  await expect(page.getByRole("list", { name: "Kết quả tìm kiếm" }).getByText(name)).toBeVisible()
  await expect(page).not.toHaveTitle("hỏng")
})

test.describe("when the index cannot be loaded", () => {
  test.use({ allowConsole: [/ERR_FAILED/] })

  test("the field says so, and tries again with the next letter", async ({ page }) => {
    await page.route("/search-documents.json", (route) => route.abort())
    await page.goto("/")
    await field(page).pressSequentially("muo")
    await expect(page.getByText(/^Chưa tải được mục lục tìm kiếm/).first()).toBeVisible()
    await page.unroute("/search-documents.json")
    await page.keyboard.type("i")
    await expect(list(page).getByRole("option").first()).toBeVisible()
  })
})

test.describe("without a network", () => {
  // A Meilisearch that the stack has cannot be asked, which the browser writes down.
  test.use({ allowConsole: [/ERR_INTERNET_DISCONNECTED/] })

  test("the search goes on once it is loaded", async ({ page, context }) => {
    await page.goto("/")
    await field(page).pressSequentially("muối")
    await expect(list(page).getByRole("option").first()).toBeVisible()
    // A picture that was never seen cannot come.
    await page.route(/\.(svg|avif|webp|jpg)$/, (route) =>
      route.fulfill({ body: "", contentType: "image/svg+xml" }),
    )
    await context.setOffline(true)
    await field(page).fill("ba khía")
    await expect(
      list(page)
        .getByRole("option", { name: /Ba khía/ })
        .first(),
    ).toBeVisible()
    await context.setOffline(false)
  })
})

test("the open list is accessible", async ({ page }) => {
  await page.goto("/")
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" })
  await field(page).pressSequentially("tôm")
  await expect(list(page)).toBeVisible()
  await expectAccessible(page, "open list")
})

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true })
  const sheet = (page: Page) => page.getByRole("dialog", { name: /Tìm sản phẩm/ })

  test("the lens opens the field over the whole screen, and Escape leads back to it", async ({ page }) => {
    await page.goto("/")
    await lens(page).tap()
    await expect(sheet(page)).toBeVisible()
    await expect(sheet(page).getByRole("combobox")).toBeFocused()
    await expect(sheet(page).getByRole("option", { name: "Hộp quà" })).toBeVisible()
    await page.keyboard.type("tom kho")
    await expect(
      sheet(page)
        .getByRole("option", { name: /Tôm khô/ })
        .first(),
    ).toBeVisible()
    await page.keyboard.press("Escape")
    await expect(sheet(page)).toHaveCount(0)
    await expect(lens(page)).toBeFocused()
  })

  test("what is typed before the code has come is answered, and a suggestion opens", async ({ page }) => {
    await page.route(/combobox/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800))
      await route.continue()
    })
    await page.goto("/san-pham/")
    await lens(page).tap()
    await page.keyboard.type("banh phong tom cai bat")
    await sheet(page)
      .getByRole("option", { name: /^Bánh phồng tôm Cái Bát/ })
      .first()
      .tap()
    await expect(page).toHaveURL(/banh-phong-tom-cai-bat\/$/)
    await page.goBack()
    await expect(sheet(page)).toHaveCount(0)
  })

  test("the sheet is accessible, with recent searches and with suggestions", async ({ page }) => {
    await page.goto("/")
    await page.evaluate(() => localStorage.setItem("camau-searches", JSON.stringify(["muối", "tôm khô"])))
    await lens(page).tap()
    await expect(sheet(page).getByRole("option").first()).toBeVisible()
    await expectAccessible(page, "sheet with recent searches")
    await page.keyboard.type("tôm")
    await expect(
      sheet(page)
        .getByRole("option", { name: /Tôm khô/ })
        .first(),
    ).toBeVisible()
    await expectAccessible(page, "sheet with suggestions")
    await sheet(page).getByRole("button", { name: "Đóng tìm kiếm" }).tap()
    await expect(sheet(page)).toHaveCount(0)
  })
})
