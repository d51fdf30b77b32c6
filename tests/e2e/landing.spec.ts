import type { Page } from "@playwright/test"
import { formatDay } from "#domain/day"
import { toProductCode } from "#domain/product-code"
import { expect, PHONE, recordedCatalogue, test } from "./support"

test.use({ viewport: PHONE })

const catalogue = recordedCatalogue()
const HANDLE = "banh-phong-tom-cai-bat"
const product = catalogue.products.find(({ handle }) => handle === HANDLE)
if (!product?.offer) throw new Error(`the catalogue does not sell ${HANDLE}`)
const [open] = catalogue.salesPoints.filter(({ productHandles }) => productHandles.includes(HANDLE))
if (!open) throw new Error(`no sales point has ${HANDLE}`)
const known = new Set(
  [...catalogue.products, ...catalogue.giftBoxes, ...catalogue.salesPoints].map(({ code }) => code),
)

/** A code with a right check character that nothing has. */
function unknownCode(): string {
  for (let serial = 1; ; serial++) {
    const code = toProductCode(serial)
    if (!known.has(code)) return code
  }
}

/** Swapped, two characters no longer fit the check character. */
function mistyped(code: string): string {
  const at = [...code].findIndex((one, index) => one !== code[index + 1])
  return code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
}

const main = (page: Page) => page.getByRole("main")

async function expectFirstScreen(page: Page, words: RegExp[]): Promise<void> {
  for (const word of words) {
    await expect(main(page).getByText(word).first()).toBeInViewport()
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("the first screen says what it is, whose, from where, until when, for how much", async ({ page }) => {
    await page.goto(`/q/${product.code}/`)
    await expect(page.getByRole("heading", { level: 1, name: product.name })).toBeInViewport()
    await expectFirstScreen(page, [
      /^Còn\. OCOP 4 sao, đến hết ngày 31\/12\/2027\.$/,
      /HTX Chế biến, thương mại, dịch vụ NTTS Cái Bát/,
      /xã Tân Hưng/,
      /₫$/,
      /số liệu minh hoạ/,
    ])
    await expect(main(page).getByRole("link", { name: "Gửi về nhà" })).toBeInViewport()
    await expect(main(page).getByText(/^Không\./)).toBeHidden()
  })

  test("below it stand lots, sales points, the maker's story and the label", async ({ page }) => {
    await page.goto(`/q/${product.code}/`)
    for (const name of ["Lô hàng", "Bán tại chỗ ở đâu", "Chuyện người làm", "Thông tin trên nhãn"]) {
      await expect(main(page).getByRole("heading", { level: 2, name })).toBeVisible()
    }
    await expect(main(page).getByRole("link", { name: open.name })).toBeVisible()
    await expect(main(page).getByText("điểm bán minh hoạ").first()).toBeVisible()
  })

  test("the English page says the same", async ({ page }) => {
    await page.goto(`/en/q/${product.code}/`)
    await expectFirstScreen(page, [/^Yes\. OCOP 4 stars, until the end of 31\/12\/2027\.$/])
    await main(page).getByRole("link", { name: "Send it home" }).click()
    await expect(page).toHaveURL(new RegExp(`/en/products/${HANDLE}/$`))
  })

  test("a box says what is in it, each with its own code's page", async ({ page }) => {
    const box = catalogue.giftBoxes.find(({ parts }) => parts.length > 1)
    await page.goto(`/q/${box?.code}/`)
    const inside = main(page).getByRole("list").getByRole("link")
    await expect(inside).toHaveCount(box?.parts.length ?? 0)
    await inside.first().click()
    await expect(page).toHaveURL(/\/q\/[2-9a-z]{7}\/$/)
  })
})

test("a product that is not in force offers nothing and has no price", async ({ page }) => {
  const ended = catalogue.products.find(({ standing }) => standing.reason === "ended")
  await page.goto(`/q/${ended?.code}/`)
  const day = ended ? formatDay(ended.standing.lastDay) : ""
  await expect(main(page).getByText(`đã hết hạn sau ngày ${day}`)).toBeInViewport()
  await expect(main(page).getByRole("link", { name: "Gửi về nhà" })).toHaveCount(0)
  await expect(main(page)).not.toContainText("₫")
})

test.describe("a code that opens nothing", () => {
  test.use({ allowConsole: [/status of 40[04]/] })

  const SCRIPT = "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"
  const bad: [string, string, RegExp][] = [
    ["with a wrong check character", `/q/${mistyped(product.code)}/`, /ký tự cuối không khớp/],
    ["that was never printed", `/q/${unknownCode()}/`, /chưa từng in mã này/],
    ["that was never printed, without a slash", `/q/${unknownCode()}`, /chưa từng in mã này/],
    ["of thirteen characters", "/q/8930000000001/", /có bảy ký tự/],
    ["with a script in it", `/q/${SCRIPT}/`, /có bảy ký tự/],
  ]
  for (const [name, address, why] of bad) {
    test(`${name} gets its own words and a way on`, async ({ page }) => {
      page.on("dialog", () => {
        throw new Error("the address was run as a script")
      })
      const answer = await page.goto(address)
      expect(answer?.status()).toBe(404)
      await expect(main(page).getByText(why)).toBeVisible()
      await expect(main(page).getByRole("searchbox").first()).toBeVisible()
      await expect(main(page).locator("img")).toHaveCount(0)
    })
  }

  test("in capitals leads to the one that was meant", async ({ page }) => {
    await page.goto(`/q/${product.code.toUpperCase()}/`)
    await main(page)
      .getByRole("link", { name: `Ý bạn là mã ${product.code}?` })
      .click()
    await expect(page.getByRole("heading", { level: 1, name: product.name })).toBeVisible()
  })

  test("another address that does not exist says nothing of codes", async ({ page }) => {
    await page.goto("/san-pham/khong-co-mon-nay/")
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await expect(main(page).locator("[data-bad-code]").first()).toBeHidden()
  })
})
