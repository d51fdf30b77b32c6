import { expect, it } from "vitest"
import { CA_MAU, packPlaces, unpackPlaces } from "./places"
import { readPlaces } from "./places-data"

it("offers the 34 provinces and the 64 communes of Cà Mau in the order of the Vietnamese alphabet", () => {
  const { provinces, communes } = readPlaces()
  expect(provinces).toHaveLength(34)
  expect(communes).toHaveLength(64)
  expect(provinces.find(({ code }) => code === CA_MAU)?.name).toBe("Cà Mau")
  expect(communes.find(({ code }) => code === "32248")?.name).toBe("Xã Đất Mũi")
  expect(provinces[0]?.name).toBe("An Giang")
  for (const { name } of [...provinces, ...communes]) expect(name).toBe(name.normalize("NFC"))
})

it("loses nothing of them on the way into the page", () => {
  const places = readPlaces()
  expect(unpackPlaces(packPlaces(places))).toEqual(places)
})
