import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { parseDay } from "../domain/day"
import { loadRegistry } from "./registry"
import { reportStandings } from "./standing-report"

const registry = loadRegistry(fileURLToPath(new URL("./data", import.meta.url)))

describe("the report of 2026-11-21", () => {
  const lines = reportStandings(registry, parseDay("2026-11-21"))
  const blank = lines.indexOf("")

  test("has one line for each product", () => {
    expect(blank).toBe(registry.products.length)
    for (const { handle } of registry.products) {
      expect(lines.slice(0, blank).filter((line) => line.includes(` ${handle}: `))).toHaveLength(1)
    }
  })

  test.each([
    [
      "for-sale holding, 4 stars until 2027-12-31",
      "Bánh phồng tôm Cái Bát, HTX Chế biến, thương mại, dịch vụ NTTS Cái Bát",
    ],
    ["shown    producer-unnamed, 4 stars until 2026-12-31", "Tôm sú đông, (no producer named)"],
    ["shown    service, 3 stars until 2026-12-31", "Điểm du lịch sinh thái – Homestay Hương Tràm, Chi nhánh"],
    ["lapsed   ended, 3 stars ended after 2023-12-31", "Đũa đước, CSSX Chí Nguyện"],
    ["lapsed   withdrawn, 3 stars ended after 2024-03-31", "Khô cá kèo Ngọc Giàu"],
    ["hidden   alcohol", "Rượu nhàu"],
    ["hidden   candidate", "Muối, HTX Sản xuất Muối Tân Thuận"],
  ])("says «%s» of «%s»", (standing, product) => {
    expect(lines.some((line) => line.startsWith(standing) && line.includes(product))).toBe(true)
  })

  test("ends with the totals", () => {
    expect(lines.slice(blank + 1)).toEqual([
      "121 products on 2026-11-21",
      "45 recognitions hold: 2 of 5 stars, 42 of 4 stars, 1 of 3 stars; 3 of them alcohol and hidden",
      "31 for-sale: 31 holding",
      "11 shown: 10 producer-unnamed, 1 service",
      "25 lapsed: 23 ended, 2 withdrawn",
      "54 hidden: 5 alcohol, 49 candidate",
    ])
  })
})
