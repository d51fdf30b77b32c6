import { expect, it } from "vitest"
import { toGift } from "./to-gift"

const recipient = {
  name: "Trần Văn Ba",
  phone: "0987654321",
  province: "96",
  commune: "32248",
  address: "Ấp Rạch Thọ",
  boxes: 2,
  cardText: null,
}

it("reads the gift instructions of a cart", () => {
  const gift = { cardText: "Chúc mừng năm mới", hidePrice: true, recipients: [recipient] }
  expect(toGift({ gift, note: "" })).toEqual(gift)
})

it.each([[null], [undefined], [{}], [{ gift: null }], [{ gift: "x" }], [{ gift: { recipients: "none" } }]])(
  "finds none in %j",
  (metadata) => {
    expect(toGift(metadata as Record<string, unknown> | null | undefined)).toBeNull()
  },
)

it("leaves out a recipient that is none", () => {
  expect(toGift({ gift: { recipients: [null, {}, recipient] } })?.recipients).toEqual([recipient])
})
