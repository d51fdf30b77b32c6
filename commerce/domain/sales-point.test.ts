import { describe, expect, it } from "vitest"
import { addDays, parseDay } from "./day"
import { isOpenOn, salesPointFaults, type SalesPointForm } from "./sales-point"

const form: SalesPointForm = {
  name: "Quầy thử",
  address: "Ấp Mũi",
  latitude: "8,6046",
  longitude: "104.7208",
  phone: "0912 345 678",
  opensOn: "2026-12-01",
  closesOn: "2026-12-01",
}

describe("the form of a sales point", () => {
  it("takes a whole one, and one of which little is known", () => {
    expect(salesPointFaults(form)).toEqual([])
    expect(
      salesPointFaults({ ...form, latitude: "", longitude: "", phone: "", opensOn: "", closesOn: "" }),
    ).toEqual([])
  })

  it.each<[keyof SalesPointForm, string, string]>([
    ["name", " ", "Chưa có tên"],
    ["address", "", "Chưa có địa chỉ"],
    ["latitude", "", "cần cả vĩ độ và kinh độ"],
    ["longitude", "", "cần cả vĩ độ và kinh độ"],
    ["latitude", "104.7", "từ 6 đến 24"],
    ["longitude", "x", "từ 102 đến 118"],
    ["phone", "123", "Số điện thoại"],
    ["opensOn", "2026-13-01", "không phải là một ngày"],
    ["closesOn", "2026-11-30", "trước ngày mở"],
  ])("refuses %s «%s»: %s", (field, value, message) => {
    expect(salesPointFaults({ ...form, [field]: value })).toEqual([
      { field, message: expect.stringContaining(message) as string },
    ])
  })
})

it("is open from its first through its last day", () => {
  const day = parseDay("2026-12-01")
  const stall = { opensOn: day, closesOn: addDays(day, 2) }
  expect([-1, 0, 2, 3].map((days) => isOpenOn(stall, addDays(day, days)))).toEqual([false, true, true, false])
  expect(isOpenOn({ opensOn: null, closesOn: null }, day)).toBe(true)
})
