import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, parseDay } from "./day"
import { lotFaults, lotStateOn, recallFaults, type Lot, type LotForm } from "./lot"

const today = parseDay("2026-11-21")
const lot: Lot = {
  productHandle: "tom-kho",
  code: "A1",
  madeOn: null,
  expiresOn: today,
  pieces: null,
  recall: null,
}
const form: LotForm = {
  code: "L-2026/11".replace("/", "."),
  madeOn: "2026-11-01",
  expiresOn: "2027-05-01",
  pieces: "200",
}

describe("the state of a lot", () => {
  it("is good through its last day", () => {
    expect(lotStateOn(lot, today)).toBe("good")
    expect(lotStateOn(lot, addDays(today, 1))).toBe("expired")
    expect(lotStateOn({ ...lot, expiresOn: null }, addDays(today, 9999))).toBe("good")
  })

  it("is recalled whatever its shelf life", () => {
    const recalled = { ...lot, recall: { on: today, reason: "Có dị vật", reasonEn: null, clearedOn: null } }
    expect(lotStateOn(recalled, today)).toBe("recalled")
    expect(lotStateOn(recalled, addDays(today, 1))).toBe("recalled")
  })
})

describe("the form of a lot", () => {
  it("takes a whole one, and one of which only the code is known", () => {
    expect(lotFaults(form, [], today)).toEqual([])
    expect(lotFaults({ code: "A1", madeOn: "", expiresOn: "", pieces: "" }, [], today)).toEqual([])
  })

  it.each<[keyof LotForm, string, string]>([
    ["code", "", "Chưa có số lô"],
    ["code", "A 1", "không có dấu cách"],
    ["code", "A/1", "«/»"],
    ["code", "Lô1", "không dấu"],
    ["code", "A".repeat(21), "20 ký tự"],
    ["code", "cu", "đã có lô"],
    ["madeOn", "2026-11-31", "không phải là một ngày"],
    ["madeOn", "2026-11-22", "còn ở phía trước"],
    ["expiresOn", "2026-11-01", "phải sau ngày sản xuất"],
    ["pieces", "0", "số nguyên"],
    ["pieces", "1,5", "số nguyên"],
  ])("refuses %s «%s»: %s", (field, value, message) => {
    expect(lotFaults({ ...form, [field]: value }, [{ code: "cu" }], today)).toEqual([
      { field, message: expect.stringContaining(message) as string },
    ])
  })

  it("never throws", () => {
    const text = fc.string()
    fc.assert(
      fc.property(fc.record({ code: text, madeOn: text, expiresOn: text, pieces: text }), (any) => {
        lotFaults(any, [], today)
      }),
    )
  })
})

it("wants words for a recall", () => {
  expect(recallFaults(" ngắn ")).toHaveLength(1)
  expect(recallFaults("Có dị vật: hãy mang trả nơi mua.")).toEqual([])
})
