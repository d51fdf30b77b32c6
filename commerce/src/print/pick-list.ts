import { formatDay, type Day } from "../../domain/day"
import { formatWhole } from "./amounts"
import { footPages, letterhead, note, signatures } from "./frame"
import { boundsOf, INK, makeRoom, mm, openPaper, SOFT, type Paper } from "./paper"
import { table } from "./table"
import { heading, skip, write, writeAt } from "./text"

export interface PickLine {
  name: string
  producer: string | null
  perBox: number
  stock: number
  /** "dry" and its fellows in words; null where nobody entered it. */
  kept: string | null
  /** Last day of its certificate; null where none holds. */
  certifiedUntil: Day | null
}

export interface PickListView {
  box: string
  code: string
  on: Day
  boxes: number
  /** Last day on which boxes of the campaign arrive. */
  deliversUntil: Day
  lines: PickLine[]
  packaging: string | null
  cardText: string | null
  /** What speaks against the box today, in sentences. */
  findings: string[]
}

/** What is fetched from the shelves to pack so many boxes. */
export function pickListPaper(view: PickListView): Paper {
  const { box, boxes, on, lines } = view
  const title = `Phiếu soạn hàng ${box}`
  const paper = openPaper({ size: "A4", margin: mm(18), title, language: "vi", on })
  letterhead(paper, "Phiếu soạn hàng", `${formatDay(on)} · mã hộp ${view.code}`)
  summary(paper, view)
  if (view.findings.length > 0) {
    skip(paper, 6)
    note(paper, ["Trước khi soạn, hãy xem lại:", ...view.findings.map((line) => `– ${line}`)].join("\n"))
  }
  heading(paper, "Hàng cần lấy")
  table(
    paper,
    [
      { head: "Lấy", points: 30, align: "center", cell: () => "tick" },
      { head: "Sản phẩm", share: 1.5, cell: productCell },
      { head: "Một hộp", points: 44, align: "right", cell: ({ perBox }) => formatWhole(perBox) },
      {
        head: "Cần lấy",
        points: 48,
        align: "right",
        cell: ({ perBox }) => ({ text: formatWhole(perBox * boxes), isStrong: true }),
      },
      { head: "Trong kho", points: 62, align: "right", cell: (line) => stockCell(line, boxes) },
      { head: "Giấy đến hết", points: 88, cell: (line) => certificateCell(line, view.deliversUntil) },
      { head: "Thực lấy", points: 50, cell: () => "" },
    ],
    lines,
  )
  heading(paper, "Bao bì và thiệp")
  table(
    paper,
    [
      { head: "Lấy", points: 30, align: "center", cell: () => "tick" },
      { head: "Thứ", cell: ({ name, note: more }) => ({ text: name, note: more }) },
      { head: "Cần lấy", points: 60, align: "right", cell: () => formatWhole(boxes) },
      { head: "Thực lấy", points: 60, cell: () => "" },
    ],
    [
      { name: view.packaging ?? "Bao bì: chưa chọn", note: undefined },
      { name: "Tờ giới thiệu A5", note: "In từ trang của hộp, hai mặt một tờ." },
      ...(view.cardText === null ? [] : [{ name: "Thiệp", note: `«${view.cardText}»` }]),
    ],
  )
  checks(paper)
  signatures(paper, [
    { title: "NGƯỜI SOẠN", hint: "(ký, ghi rõ họ tên)" },
    { title: "NGƯỜI KIỂM", hint: "(ký, ghi rõ họ tên)" },
  ])
  footPages(paper, "vi", `${title} · ${formatWhole(boxes)} hộp`)
  return paper
}

function summary(paper: Paper, { box, boxes }: PickListView): void {
  const { left, width } = boundsOf(paper)
  const end = writeAt(paper, box, left, paper.y, width * 0.68, { face: "strong", size: 15 })
  writeAt(paper, `${formatWhole(boxes)} hộp`, left + width * 0.7, paper.y, width * 0.3, {
    face: "strong",
    size: 15,
    align: "right",
  })
  paper.y = end
}

function productCell({ name, producer, kept }: PickLine) {
  return {
    text: name,
    note: [producer ?? "chưa rõ chủ thể", kept ?? "chưa rõ cách bảo quản"].join(" · "),
    isStrong: true,
  }
}

function stockCell({ stock, perBox }: PickLine, boxes: number) {
  const missing = perBox * boxes - stock
  return { text: formatWhole(stock), note: missing > 0 ? `THIẾU ${formatWhole(missing)}` : "đủ" }
}

function certificateCell({ certifiedUntil }: PickLine, deliversUntil: Day) {
  if (certifiedUntil === null) return { text: "KHÔNG CÒN", note: "không đóng" }
  const holds = certifiedUntil >= deliversUntil
  return { text: formatDay(certifiedUntil), note: holds ? "còn qua ngày giao" : "HẾT TRƯỚC NGÀY GIAO" }
}

const CHECKS = [
  "Nhãn còn nguyên, hạn dùng qua ngày lễ",
  "Đúng số lượng từng món trong mỗi hộp",
  "Có tờ giới thiệu và thiệp, không có giấy nào ghi giá",
  "Hộp kín, không móp; hàng khô không đi chung hàng lạnh",
]

function checks(paper: Paper): void {
  makeRoom(paper, 30 + CHECKS.length * 18)
  heading(paper, "Kiểm trước khi đóng")
  for (const check of CHECKS) {
    const { left, width } = boundsOf(paper)
    paper
      .rect(left, paper.y + 1, 10, 10)
      .lineWidth(0.8)
      .stroke(INK)
    paper.y = writeAt(paper, check, left + 18, paper.y, width - 18) + 4
  }
  write(paper, "Món nào không đạt thì để riêng và báo người quản lý hộp quà.", { size: 8.5, colour: SOFT })
}
