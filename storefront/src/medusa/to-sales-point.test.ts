import { expect, test } from "vitest"
import { parseDay } from "#domain/day"
import { catalogueOf, productOf, salesPointOf } from "./catalogue.fixture"
import { stocking, toSalesPoints, toSalesPointView } from "./to-sales-point"

const ON = parseDay("2026-11-21")
const catalogue = {
  ...catalogueOf([productOf({ handle: "tom-kho", name: "Tôm khô" })]),
  salesPoints: [
    salesPointOf({ handle: "mo", productHandles: ["tom-kho"] }),
    salesPointOf({ handle: "dong", productHandles: ["tom-kho"], closesOn: parseDay("2026-11-20") }),
    salesPointOf({ handle: "sap-mo", opensOn: parseDay("2026-12-01"), closesOn: parseDay("2027-02-10") }),
  ],
}

test("a point is named with its commune of today, in words of the page's language", () => {
  const view = toSalesPointView(salesPointOf({ nameEn: "Sample", phone: "+84 912 345 678" }), ON, "en")
  expect(view).toMatchObject({
    name: { text: "Sample" },
    kind: "Market",
    address: { text: "Ấp Mũi, Xã Đất Mũi", lang: "vi" },
    phone: { href: "tel:+84912345678" },
    demonstration: true,
  })
})

test("a list has what is open or will be, and not what has closed", () => {
  const points = toSalesPoints(catalogue, "vi")
  expect(points.map(({ handle }) => handle)).toEqual(["mo", "sap-mo"])
  expect(points[1]?.days).toBe("Mở từ 01/12/2026 đến hết 10/02/2027")
  expect(stocking(points, "tom-kho").map(({ handle }) => handle)).toEqual(["mo"])
})

test("on its last day a point is open", () => {
  const closesOn = ON
  expect(toSalesPointView(salesPointOf({ closesOn }), ON, "vi")).toMatchObject({ closed: false, through: ON })
  expect(toSalesPointView(salesPointOf({ closesOn }), parseDay("2026-11-22"), "vi").closed).toBe(true)
})
