import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, expect, test } from "vitest"
import { loadPlaces } from "./units/places"
import { loadRegistry } from "./registry"

const DATA = fileURLToPath(new URL("./data", import.meta.url))

let directory = ""

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "registry-"))
  cpSync(DATA, directory, { recursive: true })
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

test("a file that is not UTF-8 is refused with its line", () => {
  const file = join(directory, "provinces.csv")
  const lines = readFileSync(file, "utf8").split("\n")
  const windows1258 = Buffer.from("04,Cao B\xb0ng,t\xd2nh", "latin1")
  const bytes = Buffer.concat([
    Buffer.from(`${lines.slice(0, 2).join("\n")}\n`),
    windows1258,
    Buffer.from(`\n${lines.slice(3).join("\n")}`),
  ])
  writeFileSync(file, bytes)
  expect(() => loadRegistry(directory)).toThrow("provinces.csv:3 row: is not UTF-8")
})

test("a file that is missing is named with where it belongs", () => {
  const file = join(directory, "gift-boxes.csv")
  rmSync(file)
  expect(() => loadRegistry(directory)).toThrow(
    /^gift-boxes\.csv:0 row: cannot be read .*put the file back at /m,
  )
})

test("Windows line ends and a byte order mark change nothing", () => {
  const file = join(directory, "products.csv")
  writeFileSync(file, `\ufeff${readFileSync(file, "utf8").replaceAll("\n", "\r\n")}`)
  expect(loadRegistry(directory)).toEqual(loadRegistry(DATA))
})

test("the places are the 64 communes and 34 provinces of today", () => {
  const { communes, provinces } = loadPlaces(DATA)
  expect(communes.filter((it) => it.type === "phường")).toHaveLength(9)
  expect(communes.filter((it) => it.type === "xã")).toHaveLength(55)
  expect(communes).toContainEqual({
    code: "32248",
    name: "Đất Mũi",
    type: "xã",
    centre: { latitude: 8.637, longitude: 104.8195 },
    formedFrom: expect.stringContaining("(Huyện Ngọc Hiển)") as string,
  })
  expect(communes.filter((it) => /^(xã|phường) /i.test(it.name))).toEqual([])
  expect(provinces).toHaveLength(34)
  expect(provinces).toContainEqual({ code: "96", name: "Cà Mau", type: "tỉnh" })
})
