import { expect, it } from "vitest"
import { parseDay } from "#domain/day"
import { keptDocument } from "./kept-document"

const DAY = parseDay("2026-11-21")
const html = (lang: string) =>
  `<!doctype html><html lang="${lang}"><body class="x"><h1>Tôm khô $&</h1></body></html>`

it("says of which day the page is before anything else, in the language of the page", () => {
  expect(keptDocument(html("vi"), DAY)).toMatch(/<body class="x">.*Bản lưu ngày 21\/11\/2026.*<h1>/)
  expect(keptDocument(html("en"), DAY)).toMatch(/<body class="x">.*A copy of 21\/11\/2026.*<h1>/)
})

it("takes away what needs the network and leaves the rest as it was", () => {
  const kept = keptDocument(html("vi"), DAY)
  expect(kept).toContain("[data-buy],[data-needs-network]{display:none!important}")
  expect(kept).toContain("<h1>Tôm khô $&</h1></body></html>")
})
