import { describe, expect, it, test } from "vitest"
import { giftOf, recipientOf } from "../__tests__/gift"
import type { Recipient } from "./gift"
import { checkGift, deliveriesOf, MOST_CARD_LETTERS, MOST_RECIPIENTS } from "./recipients"

const isCommune = (province: string, commune: string) => province !== "96" || commune === "32248"
const check = (recipients: Recipient[], boxesInCart: number) =>
  checkGift(giftOf({ recipients }), boxesInCart, isCommune)

it("has nothing against a gift without recipients, or with as many boxes as there are", () => {
  expect(checkGift(giftOf({ cardText: "Chúc mừng năm mới" }), 0, isCommune)).toEqual([])
  expect(
    check([recipientOf(), recipientOf({ boxes: 4, province: "01", commune: "phường Ba Đình" })], 5),
  ).toEqual([])
})

test.each<[string, Partial<Recipient>, string, RegExp]>([
  ["no name", { name: " " }, "name", /Chưa có tên/],
  ["no telephone number", { phone: "" }, "phone", /Chưa có số điện thoại/],
  ["one that is none", { phone: "12345" }, "phone", /«12345» không phải/],
  ["no province", { province: "" }, "province", /tỉnh, thành phố/],
  ["no commune", { commune: "" }, "commune", /Chưa có xã/],
  ["a commune of another province", { commune: "00004" }, "commune", /«00004»/],
  ["no address", { address: "" }, "address", /Chưa có địa chỉ/],
  ["an address that is a novel", { address: "ấp ".repeat(100) }, "address", /rút gọn/],
  ["a card that is too long", { cardText: "a".repeat(MOST_CARD_LETTERS + 1) }, "cardText", /thiệp in được/],
])("a recipient with %s is refused, with its line", (_, changes, field, message) => {
  const faults = check([recipientOf(), recipientOf(changes)], 2)
  expect(faults).toMatchObject([{ line: 2, field, message: expect.stringMatching(message) }])
})

test.each([0, -1, 1.5, Number.NaN])("%d boxes are no number of boxes", (boxes) => {
  expect(check([recipientOf({ boxes })], 1)).toContainEqual(
    expect.objectContaining({ line: 1, field: "boxes" }),
  )
})

describe("the list as a whole", () => {
  it.each([
    ["more boxes than the cart has", 3, 2, /gửi 3 hộp, giỏ hàng có 2/],
    ["fewer boxes than the cart has", 1, 2, /gửi 1 hộp, giỏ hàng có 2/],
    ["boxes while the cart has none", 1, 0, /không có hộp quà/],
  ])("is refused with %s", (_, boxes, inCart, message) => {
    expect(check([recipientOf({ boxes })], inCart)).toMatchObject([
      { line: 0, field: "list", message: expect.stringMatching(message) },
    ])
  })

  it(`has ${MOST_RECIPIENTS} recipients and no more`, () => {
    const many = Array.from({ length: MOST_RECIPIENTS + 1 }, () => recipientOf())
    expect(check(many.slice(1), MOST_RECIPIENTS)).toEqual([])
    expect(check(many, MOST_RECIPIENTS + 1)).toMatchObject([
      { line: 0, field: "list", message: expect.stringContaining(`${MOST_RECIPIENTS}`) },
    ])
  })

  it("has a card that fits", () => {
    expect(checkGift(giftOf({ cardText: "a".repeat(301) }), 0, isCommune)).toMatchObject([
      { line: 0, field: "cardText", message: expect.stringContaining("301") },
    ])
  })
})

it("goes to one address without recipients, and to each of them with", () => {
  expect(deliveriesOf(null)).toBe(1)
  expect(deliveriesOf(giftOf())).toBe(1)
  expect(deliveriesOf(giftOf({ recipients: [recipientOf(), recipientOf()] }))).toBe(2)
})
