import { expect, it } from "vitest"

import { toSalesPoints } from "./to-sales-points"

const row = {
  id: "point_1",
  handle: "diem-ban-mau",
  code: "smpsm5e",
  name: "Điểm bán mẫu",
  name_en: null,
  kind: "market",
  commune: "32248",
  address: "Địa chỉ mẫu",
  at: { latitude: 8.637, longitude: 104.8195 },
  hours: null,
  phone: null,
  product_handles: ["tom-kho", "mam-ruoc"],
  opens_on: "2026-11-01",
  closes_on: null,
  revision: 1,
  demonstration: true,
}

it("shows of a sales point what is known, without what only the desk needs", () => {
  expect(toSalesPoints([row], "demonstration", new Set(["tom-kho"]))).toEqual([
    {
      handle: "diem-ban-mau",
      code: "smpsm5e",
      name: "Điểm bán mẫu",
      nameEn: null,
      kind: "market",
      commune: "32248",
      address: "Địa chỉ mẫu",
      at: { latitude: 8.637, longitude: 104.8195 },
      hours: null,
      phone: null,
      productHandles: ["tom-kho"],
      opensOn: "2026-11-01",
      closesOn: null,
      demonstration: true,
    },
  ])
})

it("sends nobody to a made-up point in a live shop", () => {
  const real = { ...row, id: "point_2", handle: "cho-nam-can", demonstration: false }
  expect(toSalesPoints([row, real], "live", new Set()).map(({ handle }) => handle)).toEqual(["cho-nam-can"])
})
