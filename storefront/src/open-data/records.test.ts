import { expect, test } from "vitest"
import { catalogueOf, productOf, recognition } from "../medusa/catalogue.fixture"
import { RECORD_COLUMNS, toOpenRecords } from "./records"

const SITE = new URL("https://shop.example.vn")
const product = productOf({ handle: "tom-kho", name: "Tôm khô" })
const spirit = { handle: "ruou", name: "Rượu nhàu", nameEn: null, group: "beverage", alcohol: true } as const
const withdrawn = { ...recognition, slug: "ruou-2025", withdrawnOn: "2026-04", withdrawalReason: "ngừng làm" }

const [onShelf, hidden] = toOpenRecords(
  {
    ...catalogueOf([product]),
    records: [
      {
        recognition,
        product: { handle: "tom-kho", name: "Tôm khô", nameEn: null, group: "food", alcohol: false },
        producer: { handle: "htx-cai-bat", name: "HTX Cái Bát" },
      },
      { recognition: withdrawn, product: spirit, producer: null },
    ],
  },
  SITE,
)

test("a record tells what it is, for which day, on what evidence and where its page is", () => {
  expect(onShelf).toMatchObject({
    product: "Tôm khô",
    producer: "HTX Cái Bát",
    stars: 4,
    status: "holding",
    in_force: true,
    on_shelf: true,
    last_day: "2027-12-31",
    status_on: "2026-11-21",
    evidence: "press",
    page: `https://shop.example.vn/giay-cong-nhan/${recognition.slug}/`,
  })
})

test("one that was withdrawn is on record with its reason, and not in force", () => {
  expect(hidden).toMatchObject({
    status: "withdrawn",
    in_force: false,
    on_shelf: false,
    withdrawal_reason: "ngừng làm",
  })
})

test("the table has every column of a record, in its order", () => {
  expect(Object.keys(onShelf ?? {})).toEqual(RECORD_COLUMNS)
})
