import { expect, it } from "vitest"

import { toAddressLine } from "./place-names"

it("names today's commune and province by their codes, and leaves names that were typed", () => {
  expect(toAddressLine({ address: "ấp Mũi", commune: "32248", province: "96" })).toBe(
    "ấp Mũi, xã Đất Mũi, tỉnh Cà Mau",
  )
  expect(toAddressLine({ address: "12 Lê Lợi", commune: "Phường Bến Thành", province: "79" })).toBe(
    "12 Lê Lợi, Phường Bến Thành, thành phố Hồ Chí Minh",
  )
})
