import { describe, expect, it } from "vitest"

import { parseDay } from "../../../../domain/day"
import type { SalesPointItem } from "../../../../domain/sales-point"
import {
  EMPTY_POINT,
  isSamePoint,
  placeOf,
  pointProblems,
  toPointBody,
  toPointState,
  type PointState,
} from "./sales-point-form"

const POINT: SalesPointItem = {
  id: "sp_1",
  seen: "1",
  code: "smpsm5e",
  handle: "diem-ban-mau",
  name: "Điểm bán mẫu",
  nameEn: null,
  kind: "fair-stall",
  commune: "32248",
  address: "Ấp Mũi",
  at: { latitude: 8.637, longitude: 104.8195 },
  hours: "7:00–17:00",
  phone: "0912 345 678",
  productHandles: ["muoi-hat", "tom-kho"],
  opensOn: parseDay("2026-11-14"),
  closesOn: parseDay("2026-12-13"),
  demonstration: true,
}
const typed = (changes: Partial<PointState>): PointState => ({ ...toPointState(POINT), ...changes })
const faultsOf = (changes: Partial<PointState>) => pointProblems(typed(changes)).map(({ field }) => field)

describe("the form of a sales point", () => {
  it("sends back what it was filled from", () => {
    const { id, seen, code, handle, demonstration, ...entry } = POINT
    expect([id, seen, code, handle, demonstration]).toHaveLength(5)
    expect(toPointBody(toPointState(POINT))).toEqual(entry)
    expect(pointProblems(toPointState(POINT))).toEqual([])
  })

  it("takes degrees with a comma and leaves out what is empty", () => {
    expect(toPointBody(typed({ latitude: " 8,5 ", longitude: "104.25" })).at).toEqual({
      latitude: 8.5,
      longitude: 104.25,
    })
    const bare = { ...EMPTY_POINT, name: " Chợ ", address: "Ấp 1" }
    expect(toPointBody(bare)).toMatchObject({
      name: "Chợ",
      nameEn: null,
      at: null,
      opensOn: null,
      phone: null,
    })
  })

  it("has no place while one degree is missing or lies outside Việt Nam", () => {
    expect(placeOf({ latitude: "8,5", longitude: "" })).toBeNull()
    expect(placeOf({ latitude: "104,8", longitude: "8,6" })).toBeNull()
  })

  it("asks for a name only once it is missed, and refuses what cannot be at once", () => {
    expect(pointProblems(EMPTY_POINT).every(({ isMissing }) => isMissing)).toBe(true)
    expect(pointProblems(EMPTY_POINT).map(({ field }) => field)).toEqual(["name", "address"])
    expect(faultsOf({ longitude: "" })).toEqual(["longitude"])
    expect(faultsOf({ phone: "12" })).toEqual(["phone"])
    expect(faultsOf({ opensOn: "31/02/2026" })).toEqual(["opensOn"])
    expect(faultsOf({ closesOn: "01/11/2026" })).toEqual(["closesOn"])
  })

  it("knows a change from the same products in another order", () => {
    expect(isSamePoint(typed({}), typed({ productHandles: ["tom-kho", "muoi-hat"] }))).toBe(true)
    expect(isSamePoint(typed({}), typed({ productHandles: ["tom-kho"] }))).toBe(false)
    expect(isSamePoint(typed({}), typed({ hours: "" }))).toBe(false)
  })
})
