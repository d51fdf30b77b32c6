import fc from "fast-check"
import { expect, test } from "vitest"
import { shortMaker } from "./facts"
import { fit, heightOf, measure, write } from "./lettering"

const ROOM = { width: 130, height: 90, largest: 40, smallest: 11 }

function expectToFit(text: string, room: typeof ROOM): void {
  const { lines, size } = fit(text, room)
  for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(room.width + 0.01)
  expect(heightOf(lines.length, size)).toBeLessThanOrEqual(room.height + 0.01)
}

test("any words fit any room, cut at the end of a word if they must", () => {
  const word = fc.string({
    unit: fc.constantFrom(..."aăâbcđêghiklmnôơpqrstuưvxyẤỄỖỮẠỘ".split("")),
    minLength: 1,
    maxLength: 24,
  })
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 14 }),
      fc.integer({ min: 60, max: 200 }),
      (words, width) => {
        expectToFit(words.join(" "), { ...ROOM, width })
      },
    ),
    { numRuns: 200 },
  )
})

test("lines break evenly, and a dash stays with the word before it", () => {
  expect(fit("Tôm sú – thẻ ép", { ...ROOM, height: 70 }).lines).toEqual(["Tôm sú\u00a0–", "thẻ ép"])
})

test("every letter of Vietnamese has an outline with its marks", () => {
  const letters = [..."ĂÂĐÊÔƠƯăâđêôơưấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"]
  const outlines = letters.map((text) => write({ text, x: 0, y: 0, size: 10, anchor: "start" }, "#000"))
  expect(new Set(outlines).size).toBe(letters.length)
})

test("a letter of another language does not stop a drawing", () => {
  expect(measure("ñ€", 10)).toBeGreaterThan(0)
})

test.each([
  ["HTX Chế biến, thương mại, dịch vụ NTTS Cái Bát", "HTX Cái Bát"],
  ["Công ty TNHH SX TM DV Kiên Cường Năm Căn", "Kiên Cường Năm Căn"],
  ["Công ty TNHH DV và TM Minh Thảo – Chi nhánh III", "Minh Thảo"],
  ["Công ty Cổ phần Muối Bạc Liêu", "Muối Bạc Liêu"],
  ["Hộ kinh doanh Quách Tệt (nhãn An An)", "HKD Quách Tệt"],
  ["Cơ sở sản xuất khô cá bổi Tư Hùng", "CSSX Khô cá bổi Tư Hùng"],
  ["HTX Nông nghiệp và Thủy sản Ông Muộn", "HTX Ông Muộn"],
  ["HTX Ba khía Đầm Dơi", "HTX Ba khía Đầm Dơi"],
])("%s is %s on a label", (name, short) => {
  expect(shortMaker(name)).toBe(short)
})
