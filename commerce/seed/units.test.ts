import { expect, it } from "vitest"
import { COMMUNE_CODES, isCommune, LISTED_PROVINCE, PROVINCE_CODES } from "../domain/gift-box/units"
import { loadPlaces } from "./units/places"

const { provinces, communes } = loadPlaces("commerce/seed/data")

it("knows the codes of the two files and no others", () => {
  expect([...PROVINCE_CODES].sort()).toEqual(provinces.map(({ code }) => code).sort())
  expect([...COMMUNE_CODES].sort()).toEqual(communes.map(({ code }) => code).sort())
  expect(provinces.find(({ code }) => code === LISTED_PROVINCE)?.name).toBe("Cà Mau")
})

it("takes any name for a commune where it has no list of them", () => {
  expect(isCommune("96", "32248")).toBe(true)
  expect(isCommune("96", "Đất Mũi")).toBe(false)
  expect(isCommune("01", "phường Ba Đình")).toBe(true)
  expect(isCommune("01", " ")).toBe(false)
  expect(isCommune("00", "Đất Mũi")).toBe(false)
})
