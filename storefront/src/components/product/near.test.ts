import { expect, test } from "vitest"
import { certainCommune, nearbyKm } from "./near"

const DAT_MUI = "32248"

test("a commune is near itself, and neighbours are near by whole kilometres", () => {
  expect(nearbyKm(DAT_MUI, DAT_MUI)).toBe(0)
})

test("what lies across the province is not near, nor what has no known commune", () => {
  expect(nearbyKm(DAT_MUI, "31825")).toBeUndefined()
  expect(nearbyKm(DAT_MUI, undefined)).toBeUndefined()
  expect(nearbyKm("00000", DAT_MUI)).toBeUndefined()
})

test("a producer that may be in one of two communes is not placed in either", () => {
  const commune = { code: DAT_MUI, name: "xã Đất Mũi" }
  const producer = { handle: "a", name: "A", formerAddress: null, sourceUrl: "", communes: [commune] }
  expect(certainCommune(producer)).toBe(DAT_MUI)
  expect(certainCommune({ ...producer, communes: [commune, { code: "31825", name: "" }] })).toBeUndefined()
})
