import { describe, expect, test } from "vitest"
import writeXlsxFile from "write-excel-file/node"

import { readImportFile } from "./import-file"
import { toWrittenDay } from "./import-row"

const HEAD = "Tên sản phẩm,Chủ thể,Số sao,Ngày công nhận"
const read = (text: string | Buffer, name = "danh-sach.csv") => readImportFile(name, Buffer.from(text))

describe("a file that can be read", () => {
  test.each([
    ["commas", `${HEAD}\nMuối hạt,Công ty Muối,5,2025`],
    [
      "semicolons, as Excel writes them in Vietnamese",
      `${HEAD}\nMuối hạt,Công ty Muối,5,2025`.replaceAll(",", ";"),
    ],
    ["tabs", `${HEAD}\nMuối hạt,Công ty Muối,5,2025`.replaceAll(",", "\t")],
    ["a byte order mark and Windows line ends", `\ufeff${HEAD}\r\nMuối hạt,Công ty Muối,5,2025\r\n\r\n`],
    [
      "headings without accents, in another order",
      "SO SAO,ngay cong nhan,ten san pham,chu the\n5,2025,Muối hạt,Công ty Muối",
    ],
    ["decomposed letters", `${HEAD}\nMuối hạt,Công ty Muối,5,2025`.normalize("NFD")],
  ])("with %s gives its lines", async (_, text) => {
    const [row] = await read(text)
    expect(row).toMatchObject({
      line: 2,
      cells: { name: "Muối hạt", producer: "Công ty Muối", stars: "5", recognisedOn: "2025", score: "" },
    })
  })

  test("of Excel gives numbers and days as they are written here", async () => {
    const head = ["Tên sản phẩm", "Số sao", "Điểm", "Ngày công nhận"].map((value) => ({ value }))
    const line = [
      { value: "Muối hạt" },
      { value: 5 },
      { value: 92.5 },
      { value: new Date("2025-03-31T00:00:00Z"), type: Date, format: "dd/mm/yyyy" },
    ]
    const rows = await read(await writeXlsxFile([head, line]).toBuffer(), "danh-sach.xlsx")
    expect(rows).toEqual([
      expect.objectContaining({
        line: 2,
        cells: expect.objectContaining({
          name: "Muối hạt",
          stars: "5",
          score: "92.5",
          recognisedOn: "31/03/2025",
        }),
      }),
    ])
  })
})

describe("a file that cannot be taken is refused with what to do", () => {
  const utf16 = Buffer.from(`\ufeff${HEAD}`, "utf16le")
  test.each([
    ["nothing but blank lines", "\n\n", "không có dòng nào"],
    ["headings alone", HEAD, "chỉ có dòng tiêu đề"],
    ["a missing column", "Tên sản phẩm,Chủ thể\nMuối,Công ty", "thiếu cột «Số sao», «Ngày công nhận»"],
    ["a strange column", `${HEAD},Giá bán\nMuối,Công ty,5,2025,15000`, "cột lạ «Giá bán»"],
    ["a column twice", `${HEAD},Số sao\nMuối,Công ty,5,2025,5`, "hai cột «Số sao»"],
    ["a line of another length", `${HEAD}\nMuối,Công ty,5,2025\nMắm,5`, "dòng 3 có số ô khác"],
    ["a quote that never closes", `${HEAD}\n"Muối,Công ty,5,2025`, "ngoặc kép mở mà không đóng"],
    ["a quote in the wrong place", `${HEAD}\nMu"ối" tinh,Công ty,5,2025`, "ngoặc kép đặt sai chỗ"],
    ["letters of Windows-1258", Buffer.from([...Buffer.from("Tên"), 0xd2, 0x0a]), "bảng mã UTF-8"],
    ["UTF-16", utf16, "bảng mã UTF-8"],
    ["an old Excel file", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "Excel đời cũ"],
    ["a broken XLSX", Buffer.from("PK\u0003\u0004 cut off"), "tệp hỏng hoặc bị cắt"],
    ["a picture", Buffer.from("a\0b"), "không phải tệp CSV hay XLSX"],
    [
      "too many lines",
      [HEAD, ...Array<string>(2001).fill("Muối,Công ty,5,2025")].join("\n"),
      "mỗi lần chỉ nhập được 2000",
    ],
  ])("%s", async (_, bytes, words) => {
    await expect(read(bytes)).rejects.toThrow(words)
  })
})

test.each([
  ["15/01/2024", "2024-01-15", "day"],
  ["5/1/2024", "2024-01-05", "day"],
  ["2024-01-15", "2024-01-15", "day"],
  ["01/2024", "2024-01", "month"],
  ["tháng 1/2024", "2024-01", "month"],
  ["quý 2/2025", "2025-04", "quarter"],
  ["Q4 2025", "2025-10", "quarter"],
  ["năm 2024", "2024", "year"],
])("%s is read as %s, known to the %s", (text, recognisedOn, precision) => {
  expect(toWrittenDay(text)).toEqual({ recognisedOn, precision })
})

test.each(["31/02/2024", "13/2024", "quý 5/2024", "hôm qua", "24"])("%s is no date", (text) => {
  expect(toWrittenDay(text)).toBeUndefined()
})
