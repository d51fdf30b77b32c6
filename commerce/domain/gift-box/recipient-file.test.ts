import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { recipientOf } from "../__tests__/gift"
import type { Recipient } from "./gift"
import type { GiftPlaces } from "./place-names"
import { readRecipientFile } from "./recipient-file"
import { checkGift } from "./recipients"

const PLACES: GiftPlaces = {
  provinces: [
    { code: "01", name: "Hà Nội" },
    { code: "79", name: "Hồ Chí Minh" },
    { code: "96", name: "Cà Mau" },
  ],
  communes: [
    {
      code: "32236",
      name: "Xã Tân Ân",
      formedFrom: "Xã Tam Giang Tây (Huyện Ngọc Hiển); Xã Tân Ân Tây (Huyện Ngọc Hiển)",
    },
    {
      code: "32244",
      name: "Xã Phan Ngọc Hiển",
      formedFrom: "Thị trấn Rạch Gốc (Huyện Ngọc Hiển); Xã Tân Ân (Huyện Ngọc Hiển) – một phần",
    },
    {
      code: "32248",
      name: "Xã Đất Mũi",
      formedFrom: "Xã Viên An (Huyện Ngọc Hiển) – một phần; Xã Đất Mũi (Huyện Ngọc Hiển)",
    },
    { code: "32249", name: "Xã Viên Mới", formedFrom: "Xã Viên An (Huyện Ngọc Hiển) – một phần" },
    { code: "32025", name: "Phường Tân Thành", formedFrom: "Phường 5 (Thành phố Cà Mau)" },
    { code: "32026", name: "Xã Tân Thạnh", formedFrom: "Xã Tân Thạnh (Huyện Thới Bình)" },
  ],
}
const HEAD = "Họ và tên,Số điện thoại,Tỉnh,Xã,Địa chỉ,Số hộp,Lời chúc"
const read = (text: string) => readRecipientFile(text, PLACES)
const line = (
  cells: Partial<Record<"name" | "phone" | "province" | "commune" | "address" | "boxes", string>> = {},
) =>
  [
    cells.name ?? "Lê Văn Tràm",
    cells.phone ?? "0912 345 678",
    cells.province ?? "Cà Mau",
    cells.commune ?? "Xã Đất Mũi",
    cells.address ?? "ấp Mũi",
    cells.boxes ?? "2",
    "",
  ].join(",")
const faultOf = (cells: Parameters<typeof line>[0]) => read(`${HEAD}\n${line(cells)}`).faults

const TRAM = recipientOf({ name: "Lê Văn Tràm", address: "ấp Mũi", boxes: 2 })

describe("a list is read the same", () => {
  test.each([
    ["with commas", `${HEAD}\n${line()}`],
    ["with the semicolons of a Vietnamese Excel", `${HEAD}\n${line()}`.replaceAll(",", ";")],
    ["with the tabs of the clipboard", `${HEAD}\n${line()}`.replaceAll(",", "\t")],
    ["with a byte order mark and Windows line ends", `\ufeff${HEAD}\r\n${line()}\r\n`],
    ["in decomposed Unicode", `${HEAD}\n${line()}`.normalize("NFD")],
    ["with blank lines", `\n${HEAD}\n,,,,,,\n${line()}\n\n`],
    [
      "without accents and with kinds",
      `HO TEN,SDT,TINH,XA,DIA CHI,SO HOP,LOI CHUC\n${line({ province: "tinh ca mau", commune: "dat mui" })}`,
    ],
    [
      "with English headings in another order and columns of its own",
      `No.,Boxes,Address,Ward,Province,Phone,Name\n1,2,ấp Mũi,Đất Mũi,tỉnh Cà Mau,0912345678,Lê Văn Tràm`,
    ],
    ["without headings, in the order of the form", line()],
    ["with every cell quoted", `${HEAD}\n${line()}`.replace(/[^,\n]+/g, '"$&"')],
    ["with codes for places", `${HEAD}\n${line({ province: "96", commune: "32248" })}`],
    ["with the province that Cà Mau took up", `${HEAD}\n${line({ province: "tỉnh Bạc Liêu" })}`],
    ["with the first 0 of the number lost by a spreadsheet", `${HEAD}\n${line({ phone: "912345678" })}`],
  ])("%s", (_, text) => {
    const { recipients, faults } = read(text)
    expect(faults).toEqual([])
    expect(recipients).toEqual([TRAM])
  })
})

it("keeps commas, quotation marks and line ends that stand in quotation marks", () => {
  const text = `${HEAD}\n"Lê Văn ""Tràm""",0912345678,Cà Mau,Đất Mũi,"Số 1, ấp Mũi",1,"Chúc mừng\nnăm mới"`
  expect(read(text).recipients).toEqual([
    recipientOf({ name: 'Lê Văn "Tràm"', address: "Số 1, ấp Mũi", cardText: "Chúc mừng\nnăm mới" }),
  ])
})

it("takes one box where none is given, and any commune of another province", () => {
  const { recipients, faults } = read(
    `${HEAD}\n${line({ province: "TP.HCM", commune: "phường Sài Gòn", boxes: "" })}`,
  )
  expect(faults).toEqual([])
  expect(recipients).toEqual([{ ...TRAM, province: "79", commune: "phường Sài Gòn", boxes: 1 }])
})

it("keeps what is right in a line beside what is wrong, and the other lines", () => {
  const { recipients, faults } = read(
    `${HEAD}\n${line()}\n${line({ phone: "12", boxes: "nhiều" })}\n${line()}`,
  )
  expect(recipients).toEqual([TRAM, { ...TRAM, phone: "", boxes: 0 }, TRAM])
  expect(faults.map(({ line, field }) => [line, field])).toEqual([
    [2, "phone"],
    [2, "boxes"],
  ])
})

describe("a line is at fault", () => {
  test.each<[string, Parameters<typeof line>[0], string, RegExp]>([
    ["without a name", { name: "" }, "name", /Chưa có tên/],
    ["without a number", { phone: "" }, "phone", /Chưa có số/],
    ["with a number of another country", { phone: "+1 555 0100" }, "phone", /không phải số điện thoại/],
    ["in no province", { province: "Minh Hải" }, "province", /«Minh Hải»/],
    ["in no commune", { commune: "Tân Tây" }, "commune", /không có xã, phường «Tân Tây»/],
    [
      "with a name of before",
      { commune: "xã Tân Ân Tây" },
      "commune",
      /tên cũ.*thuộc Xã Tân Ân\. Hãy ghi tên mới/,
    ],
    ["in a commune that was parted", { commune: "Viên An" }, "commune", /Xã Đất Mũi hoặc Xã Viên Mới/],
    ["with two communes that differ in accents alone", { commune: "tan thanh" }, "commune", /Hãy ghi đủ dấu/],
    ["without an address", { address: "" }, "address", /Chưa có địa chỉ/],
    ["with half a box", { boxes: "1.5" }, "boxes", /số nguyên/],
    ["with no box", { boxes: "0" }, "boxes", /số nguyên/],
  ])("%s", (_, cells, field, message) => {
    expect(faultOf(cells)).toMatchObject([{ line: 1, field, message: expect.stringMatching(message) }])
  })

  it("but has the commune filled in where the old name became one", () => {
    expect(read(`${HEAD}\n${line({ commune: "Tam Giang Tây" })}`).recipients[0]?.commune).toBe("32236")
  })
})

describe("a list is at fault", () => {
  test.each([
    ["when it is empty", " \n", /trống/],
    ["without headings that say what is what", "a,b\nc,d", /Dòng đầu phải là tên cột/],
    [
      "without a column that is needed",
      "Họ tên,SĐT\nLê,0912345678",
      /thiếu cột «Tỉnh, thành phố», «Xã, phường», «Địa chỉ»/,
    ],
    ["with its headings alone", HEAD, /chỉ có dòng tên cột/],
    ["with a quotation mark that is not closed", `${HEAD}\n"${line()}`, /không đóng/],
    ["with more than one order takes", `${HEAD}\n${`${line()}\n`.repeat(501)}`, /501 dòng/],
  ])("%s", (_, text, message) => {
    expect(read(text).faults).toContainEqual(
      expect.objectContaining({ line: 0, field: "list", message: expect.stringMatching(message) }),
    )
  })
})

test("no text makes it throw, and whatever it finds right, checkGift finds right", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(";", '"', "\n", "Cà Mau", "Đất Mũi", "0912345678", HEAD, "\t"),
  )
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(cell).map((cells) => `${HEAD}\n${cells.join(",")}`),
  )
  fc.assert(
    fc.property(text, (written) => {
      const { recipients, faults } = read(written)
      const wrong = new Set(faults.map((fault) => fault.line))
      const right = recipients.filter((_, at) => !wrong.has(at + 1))
      const boxes = right.reduce((sum, one) => sum + one.boxes, 0)
      const gift = { cardText: null, hidePrice: false, recipients: right }
      const long = (fault: { message: string }) => /rút gọn|«.*»/.test(fault.message)
      expect(checkGift(gift, boxes, () => true).filter((fault) => !long(fault))).toEqual([])
    }),
  )
})

test("what is written as a table is read back, whatever stands in it", () => {
  const words = fc
    .string({ unit: fc.constantFrom("a", "ế", "Đ", " ", ",", ";", '"', "-"), minLength: 1, maxLength: 30 })
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "")
  const recipient: fc.Arbitrary<Recipient> = fc.record({
    name: words,
    phone: fc.constantFrom("+84912345678", "+842987654321"),
    province: fc.constant("96"),
    commune: fc.constantFrom("32236", "32248"),
    address: words,
    boxes: fc.integer({ min: 1, max: 99_999 }),
    cardText: fc.option(words),
  })
  const quoted = (value: string | number | null) => `"${String(value ?? "").replaceAll('"', '""')}"`
  fc.assert(
    fc.property(fc.array(recipient, { minLength: 1 }), fc.constantFrom(",", ";", "\t"), (list, delimiter) => {
      const rows = list.map((one) =>
        [one.name, one.phone, one.province, one.commune, one.address, one.boxes, one.cardText].map(quoted),
      )
      const text = [HEAD.split(","), ...rows].map((cells) => cells.join(delimiter)).join("\n")
      expect(read(text)).toEqual({ recipients: list, faults: [] })
    }),
  )
})
