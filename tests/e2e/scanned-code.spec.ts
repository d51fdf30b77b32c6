import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import path from "node:path"
import jsQR from "jsqr"
import type { Page } from "@playwright/test"
import { setting } from "../support/environment"
import { expect, PHONE, recordedCatalogue, test } from "./support"

const HANDLE = "banh-phong-tom-cai-bat"

test.use({ viewport: PHONE })

function print(handle: string): { status: number | null; output: string; file: string } {
  const file = path.join(setting("STACK_DATA"), `${handle}.svg`)
  const args = ["--import", "tsx", "scripts/print.ts", "--paper", "svg", "--product", handle, "--out", file]
  const env = { ...process.env, SHOP_DATA: setting("STACK_DATA"), SITE_URL: setting("STOREFRONT_URL") }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: "utf8" })
  return { status, output: stdout + stderr, file }
}

/** Reads a code as a camera would: from the pixels of the drawn picture. */
async function scan(page: Page, svg: string): Promise<string | undefined> {
  const side = 400
  const pixels = await page.evaluate(
    async ([source, size]) => {
      const image = new Image()
      image.src = `data:image/svg+xml;base64,${btoa(source)}`
      await image.decode()
      const canvas = new OffscreenCanvas(size, size)
      const context = canvas.getContext("2d")
      context?.drawImage(image, 0, 0, size, size)
      return Array.from(context?.getImageData(0, 0, size, size).data ?? [])
    },
    [svg, side] as const,
  )
  return jsQR(Uint8ClampedArray.from(pixels), side, side)?.data
}

test("the printed code of a product opens the page that answers without JavaScript", async ({
  page,
  browser,
}) => {
  const printed = print(HANDLE)
  expect(printed.status).toBe(0)
  await page.goto("/404.html")
  const address = await scan(page, readFileSync(printed.file, "utf8"))
  const product = recordedCatalogue().products.find(({ handle }) => handle === HANDLE)
  expect(address).toBe(`${setting("STOREFRONT_URL")}/q/${product?.code}/`)

  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE })
  const phone = await context.newPage()
  await phone.goto(address ?? "")
  await expect(phone.getByRole("heading", { level: 1 })).toContainText("Bánh phồng tôm Cái Bát")
  await expect(phone.getByRole("main")).toContainText("HTX Chế biến, thương mại, dịch vụ NTTS Cái Bát")
  await expect(phone.getByRole("main")).toContainText(/Còn\. OCOP 4 sao, đến hết ngày 31\/12\/2027/)
  await phone.getByRole("main").getByRole("link", { name: "Gửi về nhà" }).click()
  await expect(phone).toHaveURL(new RegExp(`/san-pham/${HANDLE}/$`))
  await context.close()
})

test("the page of a code whose stars are over says so and offers no purchase", async ({ page }) => {
  const lapsed = recordedCatalogue().products.find(({ standing }) => standing.reason === "withdrawn")
  await page.goto(`/q/${lapsed?.code}/`)
  await expect(page.getByRole("main")).toContainText("Giấy công nhận đã bị thu hồi")
  await expect(page.getByRole("main")).not.toContainText(/OCOP \d sao/)
  await expect(page.getByRole("main")).not.toContainText("₫")
})

test("no code is printed for a product whose stars are over, nor for an unknown one", () => {
  const lapsed = recordedCatalogue().products.find(({ standing }) => standing.state === "lapsed")
  expect(print(lapsed?.handle ?? "").output).toContain("Không in mã cho")
  const unknown = print("khong-co")
  expect(unknown.status).toBe(1)
  expect(unknown.output).toContain("Không có sản phẩm hay hộp quà nào đã công bố có tên địa chỉ «khong-co»")
})
