import { expect, it } from "vitest"

import { parseDay } from "../../domain/day"
import { readPages, scanCodes } from "./__tests__/read-pdf"
import { deliveryNoteView, insertView, pickListView, quoteView } from "./__tests__/views"
import { deliveryNotePaper } from "./delivery-note"
import { insertPaper } from "./insert"
import { labelsPaper } from "./labels"
import { mm, toBytes } from "./paper"
import { pickListPaper } from "./pick-list"
import { quotePaper } from "./quote"

const A4 = { width: mm(210), height: mm(297) }
const A5 = { width: mm(148), height: mm(210) }

function expectSize(page: { width: number; height: number } | undefined, size: typeof A4): void {
  expect(page?.width).toBeCloseTo(size.width, 0)
  expect(page?.height).toBeCloseTo(size.height, 0)
}

it("prints a quote with parties, lines, plan and the total in digits and words", async () => {
  const pages = await readPages(quotePaper(quoteView()))
  const text = pages.map((page) => page.text).join(" ")
  for (const words of [
    "Số BG-2026-0001 · lần 2, thay các lần trước · Cà Mau, ngày 21/11/2026",
    "Công ty TNHH Một thành viên Thủy sản Đất Mũi",
    "2000123456-001",
    "Hộp quà Tết Đất Mũi",
    "980.000",
    "245.000.000",
    "Tổng cộng (đồng) 300.000.000",
    "Bằng chữ: Ba trăm triệu đồng chẵn.",
    "Kho số 2, xã Năm Căn",
    "Báo giá có giá trị đến hết ngày 05/12/2026.",
    "Tài khoản nhận tiền: sẽ thông báo",
    "Trang 1/2",
  ])
    expect(text).toContain(words)
  expect(text.normalize("NFC")).toBe(text)
  for (const page of pages) expectSize(page, A4)
})

it("marks made-up prices on every page, and real ones on none", async () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    box: `Hộp số ${index + 1}`,
    contents: "1 Muối tinh Bạc Liêu",
    quantity: 50,
    unitPrice: quoteView().lines[0]?.unitPrice ?? quoteView().deliveryFee,
  }))
  const made = await readPages(quotePaper(quoteView({ lines: many })))
  expect(made.length).toBeGreaterThan(3)
  for (const { text } of made) expect(text).toContain("BẢN TRÌNH DIỄN")
  const real = await readPages(quotePaper(quoteView({ lines: many, demonstration: false })))
  for (const { text } of real) expect(text).not.toContain("TRÌNH DIỄN")
})

it("repeats a table's head on each of three pages and splits no row", async () => {
  const lines = Array.from({ length: 90 }, (_, index) => ({
    ...(deliveryNoteView().lines[0] ?? { box: "", contents: "", quantity: 1, place: "" }),
    box: `Hộp ${String(index + 1).padStart(3, "0")}`,
    contents: `Món đầu ${index + 1}, món giữa, món cuối ${index + 1}`,
  }))
  const pages = await readPages(deliveryNotePaper(deliveryNoteView({ lines })))
  const withRows = pages.filter(({ text }) => /Hộp \d{3}/.test(text))
  expect(withRows.length).toBeGreaterThanOrEqual(3)
  for (const { text } of withRows) expect(text).toContain("STT Hộp quà Nơi nhận Số hộp Thực nhận Đủ")
  for (const [index, { box }] of lines.entries()) {
    const page = pages.find(({ text }) => text.includes(box))
    expect(page?.text).toContain(`món cuối ${index + 1}`)
  }
  expect(pages.map(({ text }) => text).join(" ")).toContain("Cộng: 9.000 hộp.")
  expect(pages.map(({ text }) => /Trang \d+\/\d+/.exec(text)?.[0])).toEqual(
    pages.map((_, index) => `Trang ${index + 1}/${pages.length}`),
  )
})

it(
  "leads to the signed link from the quote, with the mark across the page",
  { timeout: 30_000 },
  async () => {
    expect(await scanCodes(quotePaper(quoteView()), mm(34))).toEqual([quoteView().link])
  },
)

it(
  "fills an A5 leaf with what lies in the box, whose codes lead to box and products",
  { timeout: 30_000 },
  async () => {
    const view = insertView()
    const pages = await readPages(insertPaper(view))
    expect(pages).toHaveLength(2)
    for (const page of pages) expectSize(page, A5)
    expect(pages[0]?.text).toContain("Kính chúc quý vị và gia đình năm mới an khang, thịnh vượng.")
    for (const { name, quantity } of view.parts) {
      expect(pages[0]?.text).toContain(`${quantity} × ${name}`)
      expect(pages[1]?.text).toContain(`${quantity} × ${name}`)
    }
    expect(pages[1]?.text).toContain("OCOP bốn sao đến hết ngày 31/12/2027, theo baocamau.vn")
    expect(pages[1]?.text).toContain("Bánh phồng tôm Cái Bát, từ ba sao lên bốn sao")
    expect(await scanCodes(insertPaper(view), mm(25))).toEqual([
      view.address,
      ...view.parts.map(({ address }) => address),
    ])
  },
)

it(
  "keeps a leaf with several stories to its two sides, with codes that can still be read",
  { timeout: 30_000 },
  async () => {
    const [story] = insertView().stories
    const full = insertView({
      parts: insertView().parts.slice(0, 4),
      stories: story ? [story, story, story] : [],
    })
    expect(await readPages(insertPaper(full))).toHaveLength(2)
    expect(await scanCodes(insertPaper(full), mm(20))).toHaveLength(5)
  },
)

it("prints the leaf in English with the same codes", async () => {
  const view = insertView({ language: "en", box: "Đất Mũi Tết box", occasion: "Tết 2027" })
  const [front, back] = await readPages(insertPaper(view))
  expect(front?.text).toContain("IN THIS BOX")
  expect(back?.text).toContain("Who made what is inside")
  expect(back?.text).toContain("Page 2 of 2")
})

it("says on a pick list how much to fetch, what is short and whose certificate ends too early", async () => {
  const [page] = await readPages(pickListPaper(pickListView()))
  expectSize(page, A4)
  expect(page?.text).toContain("Bánh phồng tôm Cái Bát")
  expect(page?.text).toMatch(/ 2 40 30 THIẾU 10 31\/12\/2027 còn qua ngày giao/)
  expect(page?.text).toContain("01/01/2027 HẾT TRƯỚC NGÀY GIAO")
  expect(page?.text).toContain("Hộp giấy cứng cỡ vừa")
})

it("prints ten labels a sheet, without a price and with the whole address however long", async () => {
  const labels = Array.from({ length: 21 }, (_, index) => ({
    name: `Người nhận ${index + 1}`,
    phone: "0912 345 678",
    address: `Số ${index + 1}, ${"đường Phan Ngọc Hiển, ".repeat(12)}xã Đất Mũi, tỉnh Cà Mau`,
    boxes: index + 1,
    reference: "OCM-000123",
  }))
  const pages = await readPages(labelsPaper({ title: "Nhãn OCM-000123", on: parseDay("2026-11-21"), labels }))
  expect(pages).toHaveLength(3)
  for (const page of pages) expectSize(page, A4)
  expect(pages[1]?.text).toContain("Người nhận 20")
  expect(pages[0]?.text.match(/xã Đất Mũi, tỉnh Cà Mau/g)).toHaveLength(10)
  expect(pages.map(({ text }) => text).join(" ")).not.toMatch(/₫|đồng/)
})

it("keeps every letter of Vietnamese, composed, also from decomposed input", async () => {
  const letters =
    "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ «₫» – … × “”".normalize("NFC")
  const both = `${letters} ${letters.toLocaleUpperCase("vi")}`
  const view = deliveryNoteView({
    lines: [{ box: both.normalize("NFD"), contents: "", quantity: 1, place: "kho" }],
  })
  const pages = await readPages(deliveryNotePaper(view))
  const text = pages.map((page) => page.text.replaceAll(" ", "")).join("")
  for (const letter of both.replaceAll(" ", "")) expect(text).toContain(letter)
})

it("makes the same bytes of the same facts", async () => {
  const [once, again] = await Promise.all([
    toBytes(quotePaper(quoteView())),
    toBytes(quotePaper(quoteView())),
  ])
  expect(once?.equals(again ?? Buffer.alloc(0))).toBe(true)
})
