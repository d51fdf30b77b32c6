import { buy } from "../../scripts/visit/buying"
import { templatesOf } from "../../scripts/visit/templates"
import { expectAccessible } from "./accessibility"
import { expect, PHONE, recordedCatalogue, test } from "./support"

// The findings say all that a trace would.
test.use({ viewport: PHONE, hasTouch: true, trace: "off", allowConsole: [/status of 404/] })

/** The English pages are built by the same components; these have the most text of their own. */
const ENGLISH = [
  "home",
  "list",
  "product-for-sale",
  "producer",
  "search-results",
  "check-results",
  "certificate-holding",
  "code",
  "sales-points",
  "gift-boxes",
  "own-box",
  "gift-box",
  "cart-empty",
]

const catalogue = recordedCatalogue()
const pages = [
  ...templatesOf(catalogue, "vi"),
  ...templatesOf(catalogue, "en").filter(({ name }) => ENGLISH.includes(name)),
]

for (const { name, address } of pages) {
  test(`${name} (${address}) is accessible`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    if (/^(search|check)-/.test(name)) {
      await expect(page.getByRole("main").getByRole("status")).toHaveText(/\S/)
    }
    await expectAccessible(page, name)
  })
}

test("every step of a purchase is accessible", async ({ page }) => {
  test.setTimeout(120_000)
  for await (const stop of buy(page, "/san-pham/banh-phong-tom-cai-bat/", { place: true })) {
    await test.step(stop, () => expectAccessible(page, stop))
  }
})
