import { expect, it, test } from "vitest"
import { campaignOf, factsOf, planOf } from "../../domain/__tests__/gift-box"
import { parseDay } from "../../domain/day"
import type { OwnBoxForm } from "../../domain/gift-box/gift"
import type { PartChoice } from "../../domain/gift-box/gift-box"
import { toVnd } from "../../domain/vnd"
import { refuseOwnBox, type OwnBoxShelf } from "./own-box-rules"

const FORM: OwnBoxForm = {
  campaignHandle: "tet-2027",
  packagingHandle: "hop",
  parts: [{ productHandle: "a", quantity: 2 }],
  quantity: 3,
}
const choice = (changes: Partial<PartChoice> = {}): PartChoice => ({
  ...factsOf("a"),
  productId: "prod_a",
  nameEn: null,
  at: null,
  demonstration: false,
  ...changes,
})

function shelf(changes: Partial<OwnBoxShelf> = {}): OwnBoxShelf {
  const packaging = {
    ...planOf().packaging,
    name: "Hộp",
    cost: toVnd(30_000),
    weightGrams: 200,
    holdsGrams: 3000,
  }
  return {
    on: parseDay("2026-12-01"),
    campaigns: [{ ...campaignOf(), demonstration: false }],
    packagings: [
      {
        ...packaging,
        inner: { length: 300, width: 250, height: 120 },
        handle: "hop",
        nameEn: "Box",
        demonstration: false,
      },
    ],
    facts: [choice()],
    ...changes,
  }
}
const refusal =
  (form: Partial<OwnBoxForm>, changes: Partial<OwnBoxShelf> = {}, provinces: string[] = []) =>
  () =>
    refuseOwnBox({ ...FORM, ...form }, shelf(changes), provinces)

it("lets a box be bought that passes every check, to the last day of the zone it goes to", () => {
  expect(refusal({})).not.toThrow()
  expect(refusal({}, { on: parseDay("2027-01-30") }, ["96"])).not.toThrow()
})

test.each<[string, () => void, string | RegExp]>([
  ["of no campaign", refusal({ campaignHandle: "trung-thu" }), "«trung-thu»"],
  ["in no packaging", refusal({ packagingHandle: "gio" }), "«gio»"],
  ["before the campaign opens", refusal({}, { on: parseDay("2026-11-14") }), "mở bán từ ngày 15/11/2026"],
  ["after its last day", refusal({}, { on: parseDay("2027-01-31") }), "hết hạn đặt ngày 30/01/2027"],
  [
    "after the last day of the zone of one who gets it",
    refusal({}, { on: parseDay("2027-01-26") }, ["96", "01"]),
    /các tỉnh còn lại.*25\/01\/2027/,
  ],
  ["of something the shop does not have", refusal({ parts: [{ productHandle: "b", quantity: 1 }] }), "«b»"],
  ["of something without a price", refusal({}, { facts: [choice({ price: null })] }), "không bán lẻ"],
  [
    "of more than there is",
    refusal({}, { facts: [choice({ stock: 5 })] }),
    /cần 6 cho 3 hộp, hiện còn 5. Hãy đặt nhiều nhất 2 hộp/,
  ],
  ["with alcohol", refusal({}, { facts: [choice({ alcohol: true })] }), "có cồn"],
  [
    "with fewer producers than the campaign asks for",
    refusal(
      {},
      {
        campaigns: [
          { ...campaignOf({ least: { producers: 2, communes: 0, groups: 0 } }), demonstration: false },
        ],
      },
    ),
    "ít nhất 2",
  ],
])("refuses a box %s", (_, buy, sentence) => {
  expect(buy).toThrow(
    expect.objectContaining({ code: "ocop_own_box_refused", message: expect.stringMatching(sentence) }),
  )
})
