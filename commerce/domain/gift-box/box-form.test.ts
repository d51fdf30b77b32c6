import { expect, it } from "vitest"
import { planOf } from "../__tests__/gift-box"
import { formFaults } from "./box-form"
import type { BoxForm } from "./gift-box"

const { parts, price, planned } = planOf()
const form: BoxForm = {
  ...{ name: "Hộp", nameEn: "Box", story: null, storyEn: null, cardText: null, cardTextEn: null },
  tier: "small",
  campaignHandle: "tet-2027",
  packagingHandle: "giay",
  ...{ parts, price, planned },
}
const known = { campaigns: [{ handle: "tet-2027" }], packagings: [{ handle: "giay" }] }
const fields = (changes: Partial<BoxForm>) =>
  formFaults({ ...form, ...changes }, known).map(({ field }) => field)

it("saves a draft that has as yet no parts, packaging or price", () => {
  expect(fields({ parts: [], packagingHandle: null, price: null, planned: 0 })).toEqual([])
})

it.each<[Partial<BoxForm>, string]>([
  [{ name: "" }, "name"],
  [{ nameEn: "" }, "nameEn"],
  [{ campaignHandle: "ram" }, "campaignHandle"],
  [{ packagingHandle: "thiec" }, "packagingHandle"],
])("does not save %o", (changes, field) => {
  expect(fields(changes)).toEqual([field])
})
