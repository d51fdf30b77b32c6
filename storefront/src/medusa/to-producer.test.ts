import { expect, test } from "vitest"
import { translator } from "../i18n"
import { whereabouts } from "./to-producer"

const t = translator("vi")
const [a, b, c] = ["xã Tân Hưng", "xã Hưng Mỹ", "xã Phú Mỹ"].map((name) => ({ code: "32137", name })) as [
  { code: string; name: string },
  { code: string; name: string },
  { code: string; name: string },
]

test("one commune is certain", () => {
  expect(whereabouts([a], t)).toBe("xã Tân Hưng, tỉnh Cà Mau")
})

test("several communes stay ambiguous, and all are named", () => {
  expect(whereabouts([a, b, c], t)).toContain("xã Tân Hưng, xã Hưng Mỹ hay xã Phú Mỹ")
})

test("no commune is said to be unknown", () => {
  expect(whereabouts([], t)).toBe("Nguồn không đủ để biết xã, phường hiện nay")
})
