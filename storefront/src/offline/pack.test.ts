import { expect, it } from "vitest"
import { toDocument, toParts } from "./pack"

const style = `<style>.code{color:${"#123456;".repeat(20)}}</style>`
const script = `<script type="module">${"followTheDay();".repeat(10)}</script>`
const page = (name: string) =>
  `<!doctype html><html lang="vi"><head>${style}</head><body><h1>${name}</h1>${script}</body></html>`
const pages = new Map([
  ["/q/2222222/", page("Tôm khô")],
  ["/q/3333333/", page("Ba khía muối")],
  ["/q/4444444/", "<p>Không có gì chung</p>"],
])

it("gives every page back as it was", () => {
  const parts = toParts(pages)
  for (const [path, html] of pages) expect(toDocument(parts, parts.pages[path] ?? [])).toBe(html)
})

it("holds once what pages have in common", () => {
  const text = JSON.stringify(toParts(pages))
  expect(text.split("color:").length - 1).toBe(1)
  expect(text.match(/Tôm khô/g)).toHaveLength(1)
})

it("holds the pages alone where they have nothing in common", () => {
  expect(toParts(new Map([["/q/4444444/", "<p>một</p>"]]))).toEqual({
    parts: [],
    pages: { "/q/4444444/": ["<p>một</p>"] },
  })
})
