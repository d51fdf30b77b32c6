import { expect, it } from "vitest"
import { adminToken } from "../support/admin"
import { ask } from "../support/ask"
import { setting } from "../support/environment"

const PRODUCT = "banh-phong-tom-cai-bat"

async function print(query: Record<string, string>): Promise<Response> {
  return ask(`${setting("COMMERCE_URL")}/admin/print/labels?${new URLSearchParams(query)}`, {
    headers: { authorization: `Bearer ${await adminToken()}` },
  })
}

it.each(["label", "card", "poster"])("prints a product as %s, as PDF under its name", async (paper) => {
  const answer = await print({ paper, products: PRODUCT })
  expect(answer.status).toBe(200)
  expect(answer.headers.get("content-type")).toBe("application/pdf")
  expect(answer.headers.get("content-disposition")).toContain("banh-phong-tom-cai-bat.pdf")
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-")
})

it("refuses with its sentence a certificate that ends before the chosen day", async () => {
  const answer = await print({ paper: "label", products: PRODUCT, through: "2028-01-01" })
  expect(answer.status).toBe(400)
  const { contradictions } = (await answer.json()) as { contradictions: { message: string }[] }
  expect(contradictions.map(({ message }) => message).join()).toContain("không qua ngày 01/01/2028")
})

it.each([
  ["an unknown product", { paper: "label", products: "khong-co" }],
  ["an unknown point", { paper: "poster", point: "khong-co" }],
  ["nothing at all", { paper: "label" }],
  ["an unknown paper", { paper: "banner", products: PRODUCT }],
  ["a day that is none", { paper: "label", products: PRODUCT, through: "31/12/2026" }],
])("refuses %s", async (_, query) => {
  expect((await print(query)).status).toBe(400)
})

it("prints for nobody who has not logged in", async () => {
  const answer = await ask(`${setting("COMMERCE_URL")}/admin/print/labels?paper=label&products=${PRODUCT}`)
  expect(answer.status).toBe(401)
})
