import { expect, it } from "vitest"
import { memoryStore } from "../../../medusa/fixtures/fake-commerce"
import { asksForNothing, clearGift, NO_GIFT, NO_RECIPIENT, readGift, writeGift } from "./gift-draft"

it("keeps card and recipients until the order is placed", () => {
  const store = memoryStore()
  const gift = {
    cardText: "Chúc mừng năm mới",
    hidePrice: true,
    recipients: [{ ...NO_RECIPIENT, name: "Bà Sáu" }],
  }
  writeGift(store, gift)
  expect(readGift(store)).toEqual(gift)
  expect(asksForNothing(readGift(store))).toBe(false)
  clearGift(store)
  expect(readGift(store)).toEqual(NO_GIFT)
  expect(asksForNothing(NO_GIFT)).toBe(true)
})

it.each(["nonsense", "null", "7", '{"recipients":"all"}'])("starts empty from %s", (text) => {
  const store = memoryStore()
  store.setItem("camau-gift", text)
  expect(readGift(store)).toEqual(NO_GIFT)
})
