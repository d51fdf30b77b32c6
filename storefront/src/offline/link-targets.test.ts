import { expect, it } from "vitest"
import { linkTargets } from "./link-targets"

const GTINS = { "09506000134352": "x5nr25u" }

it.each([
  ["a product", "/01/09506000134352", ["vi-VN"], ["/q/x5nr25u/"]],
  ["a product, with a slash", "/01/09506000134352/", [], ["/q/x5nr25u/"]],
  ["a product for a device in English", "/01/09506000134352", ["en-US", "vi"], ["/en/q/x5nr25u/"]],
  ["a lot", "/01/09506000134352/10/L01", ["vi"], ["/q/x5nr25u/lo/L01/", "/q/x5nr25u/"]],
  ["a lot in English", "/01/09506000134352/10/L%3A1", ["en"], ["/en/q/x5nr25u/lot/L~3a1/", "/en/q/x5nr25u/"]],
  ["an unknown product", "/01/09506000134369", ["vi"], []],
  ["13 digits", "/01/9506000134352", ["vi"], []],
  ["a page", "/san-pham/tom-kho/", ["vi"], []],
])("leads on from %s", (_, pathname, languages, targets) => {
  expect(linkTargets(pathname, GTINS, languages)).toEqual(targets)
})
