import { expect, it, test } from "vitest"
import type { OwnBoxForm } from "../../domain/gift-box/gift"
import { isWhole, ownBoxesOf, ownBoxMetadata, type OwnBoxLine } from "./own-box-lines"

const FORM: OwnBoxForm = {
  campaignHandle: "tet-2027",
  packagingHandle: "hop-giay-vua",
  parts: [
    { productHandle: "tom-kho", quantity: 1 },
    { productHandle: "mam", quantity: 2 },
  ],
  quantity: 3,
}

function line(changes: Partial<OwnBoxLine> = {}, form: OwnBoxForm = FORM): OwnBoxLine {
  return {
    title: "Tôm khô",
    quantity: 3,
    productHandle: "tom-kho",
    packagingHandle: null,
    metadata: ownBoxMetadata("box_1", form),
    ...changes,
  }
}
const mam = line({ productHandle: "mam", quantity: 6 })
const packaging = line({ productHandle: "bao-bi-hop-giay-vua", packagingHandle: "hop-giay-vua" })
const whole = [line(), mam, packaging]

const isOneWhole = (lines: OwnBoxLine[]) => ownBoxesOf(lines).every(isWhole)

it("finds each box among loose goods and other boxes", () => {
  const loose = line({ metadata: null })
  const other = whole.map((one) => ({ ...one, metadata: ownBoxMetadata("box_2", FORM) }))
  const boxes = ownBoxesOf([loose, ...whole, ...other])
  expect(boxes.map(({ id, lines }) => [id, lines.length])).toEqual([
    ["box_1", 3],
    ["box_2", 3],
  ])
  expect(boxes.every(isWhole)).toBe(true)
})

test.each<[string, OwnBoxLine[]]>([
  ["a part was taken out", [line(), packaging]],
  ["its packaging was taken out", [line(), mam]],
  ["there are more of a part", [line({ quantity: 4 }), mam, packaging]],
  ["a part was added", [...whole, line({ productHandle: "ruou" })]],
  ["it lies in another packaging", [line(), mam, line({ packagingHandle: "hop-giay-nho" })]],
  ["its lines were written by somebody else", [line({ metadata: { own_box: "box_1" } }), mam, packaging]],
  ["its lines do not agree", [line({}, { ...FORM, quantity: 4 }), mam, packaging]],
])("a box is broken when %s", (_, lines) => {
  expect(isOneWhole(lines)).toBe(false)
})
