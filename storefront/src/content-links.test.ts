import { expect, test } from "vitest"
import { checkLinks, ContentLinkError } from "./content-links"

const among = [{ handle: "muoi-hat-bac-lieu" }]
const file = "content/producers/muoi.yaml"

test("links that lead somewhere pass", () => {
  expect(() => checkLinks({ file, field: "products", handles: ["muoi-hat-bac-lieu"], among })).not.toThrow()
})

test("a link that leads nowhere is told with file, field and handle", () => {
  const check = () =>
    checkLinks({ file, field: "products", handles: ["muoi-hat-bac-lieu", "muoi-ot"], among })
  expect(check).toThrow(ContentLinkError)
  expect(check).toThrow(
    'content/producers/muoi.yaml: products names "muoi-ot", which has no page in this catalogue',
  )
})
