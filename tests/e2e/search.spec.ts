import { expect, PHONE, test } from "./support"

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
    await page.getByRole("main").getByRole("searchbox").pressSequentially(typed)
    const link = page.getByRole("main").getByRole("link", { name: hit }).first()
    await link.click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(hit)
  })
}

test("nothing found says so and offers the groups", async ({ page }) => {
  await page.goto("/tim-kiem/?q=xe%20%C4%91%E1%BA%A1p")
  await expect(page.getByText(/Không thấy gì cho/)).toBeVisible()
  await expect(page.getByRole("main").getByRole("link", { name: /Thực phẩm/ })).toBeVisible()
})
