import { expect, it } from "vitest"
import { checkGift } from "#domain/gift-box/recipients"
import { saidIn } from "./recipient-field"

const NOBODY = { name: "", phone: "12", province: "", commune: "", address: "", boxes: 0, cardText: null }

it("says what is wrong with a recipient in the language of the page", () => {
  const faults = checkGift({ cardText: null, hidePrice: false, recipients: [NOBODY] }, 2, () => true)
  const said = (locale: "vi" | "en") => saidIn(locale, faults).map(({ message }) => message)
  expect(said("vi")).toContain("Chưa có tên người nhận. Hãy ghi họ và tên.")
  expect(said("en")).toEqual([
    "The list sends 0 boxes, the cart has 2. Change the recipients' boxes or those in the cart.",
    "The recipient's name is missing. Write the full name.",
    '"12" is not a Vietnamese telephone number. Write it like 0912 345 678.',
    "The province or city is missing. Write one of today's 34.",
    "The address is missing. Write house number, street or hamlet.",
    "The number of boxes has to be a whole number from 1.",
  ])
})
