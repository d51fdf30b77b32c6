import { describe, expect, it } from "vitest"

import { recognitionOf } from "../../domain/__tests__/recognition"
import type { Catalogue } from "../../domain/catalogue"
import { parseDay } from "../../domain/day"
import { parseGtin } from "../../domain/gs1/gtin"
import { readPages, scanCodes } from "./__tests__/read-pdf"
import { POINT, shelfOf, shelfProduct } from "./__tests__/shelf"
import { codePaper, type CodePaper } from "./code-paper"
import { toCodePaperView, type CodeRequest } from "./code-views"
import { mm } from "./paper"
import { leastSide } from "./qr"

const SITE = "https://ocop.example.vn"
const GTIN = parseGtin("09506000134352")
const plain = shelfProduct("kho")
const numbered = shelfProduct("tach-vo", { gtin: GTIN })

function paperOf(
  paper: CodePaper,
  request: Partial<CodeRequest>,
  catalogue: Catalogue = shelfOf([plain, numbered]),
  site = SITE,
) {
  const whole = { handles: [], point: null, through: catalogue.on, ...request, paper }
  return codePaper(
    paper,
    toCodePaperView(catalogue, whole, (path) => site + path),
  )
}

describe("shelf labels", () => {
  it("decode to the address by GTIN, or else by short code", { timeout: 30_000 }, async () => {
    const paper = paperOf("label", { handles: ["tach-vo", "kho"] })
    expect(await scanCodes(paper, mm(27))).toEqual([`${SITE}/01/${GTIN}`, `${SITE}/q/${plain.code}/`])
  })

  it(
    "decode at the smallest module there is, with the mark of what is made up",
    { timeout: 30_000 },
    async () => {
      // The longest host whose code still has its modules at half a millimetre in the room of a label.
      const site = `https://${"ban-hang-ocop-cua-tinh-ca-mau.".repeat(2)}example.vn`
      const address = `${site}/01/${GTIN}?diem=${POINT.code}`
      expect(leastSide(address)).toBeGreaterThan(mm(26))
      const paper = paperOf("label", { handles: ["tach-vo"], point: POINT.handle }, undefined, site)
      expect(await scanCodes(paper, mm(27))).toEqual([address])
    },
  )

  it("refuse an address whose modules would be smaller", () => {
    const site = `https://${"ban-hang-ocop-cua-tinh-ca-mau.".repeat(4)}example.vn`
    expect(() => paperOf("label", { handles: ["kho"] }, undefined, site)).toThrow(/dài quá/)
  })

  it("say beside the code what it is, its stars and until when, in both languages", async () => {
    const [page] = await readPages(paperOf("label", { handles: ["tach-vo"], point: POINT.handle }))
    for (const words of [
      "Tôm khô tach-vo",
      "Dried shrimp tach-vo",
      "OCOP bốn sao đến hết ngày 31/12/2026",
      "Four OCOP stars until 31/12/2026 inclusive",
      "HTX Tân Phát Lợi · xã Tân Ân",
      "Tại Điểm bán mẫu Đất Mũi (điểm bán minh hoạ)",
      `(01) ${GTIN}`,
      "BẢN TRÌNH DIỄN",
      "gửi về nhà",
    ])
      expect(page?.text).toContain(words)
  })

  it("go twelve to a sheet, on as many sheets as it takes, all that a point has", async () => {
    const many = Array.from({ length: 13 }, (_, index) => shelfProduct("x".repeat(index + 1)))
    const point = { ...POINT, productHandles: many.map(({ handle }) => handle), demonstration: false }
    const pages = await readPages(
      paperOf("label", { point: point.handle }, shelfOf(many, { salesPoints: [point] })),
    )
    expect(pages.map(({ text }) => text.match(/Quét mã/g)?.length)).toEqual([12, 1])
    expect(pages[0]?.text).not.toContain("TRÌNH DIỄN")
  })
})

describe("cards and posters", () => {
  it.each([
    ["card", 105, 148, 50, 2],
    ["poster", 210, 297, 100, 0.75],
  ] as const)(
    "of a product: a %s of %d × %d mm with its code",
    { timeout: 30_000 },
    async (paper, width, height, side, scale) => {
      const [page, ...others] = await readPages(paperOf(paper, { handles: ["kho"] }))
      expect(others).toEqual([])
      expect(page?.width).toBeCloseTo(mm(width), 0)
      expect(page?.height).toBeCloseTo(mm(height), 0)
      expect(page?.text).toContain("OCOP bốn sao đến hết ngày 31/12/2026")
      expect(await scanCodes(paperOf(paper, { handles: ["kho"] }), mm(side), scale)).toEqual([
        `${SITE}/q/${plain.code}/`,
      ])
    },
  )

  it("of a sales point list what holds through the day, and lead to its page", async () => {
    const ended = shelfProduct("da-het", { recognitions: [recognitionOf({ recognisedOn: "2023-01" })] })
    const point = { ...POINT, productHandles: ["kho", "da-het"] }
    const catalogue = shelfOf([plain, ended], { salesPoints: [point] })
    const [page] = await readPages(paperOf("poster", { point: point.handle }, catalogue))
    expect(page?.text).toContain("Tôm khô kho · OCOP 4 sao")
    expect(page?.text).not.toContain("Tôm khô da-het")
    const view = toCodePaperView(
      catalogue,
      { paper: "poster", handles: [], point: point.handle, through: catalogue.on },
      (path) => path,
    )
    expect(view.codes.map(({ address }) => address)).toEqual([`/q/${point.code}/`])
  })
})

describe("what no code is printed for", () => {
  const recall = { on: parseDay("2026-11-20"), reason: "Nhãn sai hạn dùng.", reasonEn: null, clearedOn: null }
  const lot = { code: "L1", madeOn: null, expiresOn: null, recall }
  const closed = { ...POINT, closesOn: parseDay("2026-11-20") }
  it.each<[string, Partial<CodeRequest>, Catalogue, RegExp]>([
    [
      "a certificate that ends before the chosen day",
      { handles: ["kho"], through: parseDay("2027-01-01") },
      shelfOf([plain]),
      /đến hết ngày 31\/12\/2026, không qua ngày 01\/01\/2027/,
    ],
    [
      "a certificate that has ended",
      { handles: ["kho"] },
      shelfOf([shelfProduct("kho", { recognitions: [recognitionOf({ recognisedOn: "2023-01" })] })]),
      /đã hết hiệu lực sau ngày 31\/12\/2025/,
    ],
    ["a recall", { handles: ["kho"] }, shelfOf([shelfProduct("kho", { lots: [lot] })]), /thu hồi/],
    ["an unknown product", { handles: ["khong-co"] }, shelfOf([plain]), /«khong-co»/],
    ["nothing", {}, shelfOf([plain]), /Chưa chọn sản phẩm/],
    [
      "an unknown point",
      { handles: ["kho"], point: "khong-co" },
      shelfOf([plain]),
      /Không có điểm bán «khong-co»/,
    ],
    [
      "a point that has closed",
      { handles: ["kho"], point: closed.handle },
      shelfOf([plain], { salesPoints: [closed] }),
      /đã đóng/,
    ],
  ])("%s", (_, request, catalogue, sentence) => {
    expect(() => paperOf("label", request, catalogue)).toThrow(sentence)
  })

  it("through the last day of the certificate it is printed", () => {
    expect(() => paperOf("label", { handles: ["kho"], through: parseDay("2026-12-31") })).not.toThrow()
  })
})
