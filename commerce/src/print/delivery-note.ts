import { formatDay, type Day } from "../../domain/day"
import { formatWhole } from "./amounts"
import { footPages, letterhead, note, signatures } from "./frame"
import { mm, openPaper, type Paper } from "./paper"
import { parties, type Customer } from "./parties"
import { table } from "./table"
import { heading, skip, write } from "./text"

export interface DeliveryNoteView {
  /** "PG-2026-0001-2" */
  number: string
  quoteNumber: string
  on: Day
  customer: Customer
  lines: { box: string; contents: string; quantity: number; place: string }[]
  /** Boxes of the order that are still to come after this delivery. */
  open: { box: string; quantity: number }[]
}

/** What is handed over with a delivery, to be signed by both sides; no price is on it. */
export function deliveryNotePaper(view: DeliveryNoteView): Paper {
  const { number, on, lines, open } = view
  const title = `Phiếu giao hàng ${number}`
  const paper = openPaper({ size: "A4", margin: mm(18), title, language: "vi", on })
  letterhead(
    paper,
    "Phiếu giao hàng",
    `Số ${number} · theo báo giá ${view.quoteNumber} · ngày ${formatDay(on)}`,
  )
  parties(paper, view.customer)
  heading(paper, "Hàng giao lần này")
  table(
    paper,
    [
      { head: "STT", points: 30, align: "center", cell: (_, index) => String(index + 1) },
      { head: "Hộp quà", cell: ({ box, contents }) => ({ text: box, note: contents, isStrong: true }) },
      { head: "Nơi nhận", cell: ({ place }) => place },
      { head: "Số hộp", points: 52, align: "right", cell: ({ quantity }) => formatWhole(quantity) },
      { head: "Thực nhận", points: 62, cell: () => "" },
      { head: "Đủ", points: 30, align: "center", cell: () => "tick" },
    ],
    lines,
  )
  const sum = lines.reduce((total, { quantity }) => total + quantity, 0)
  write(paper, `Cộng: ${formatWhole(sum)} hộp.`, { face: "strong", align: "right" })
  skip(paper, 6)
  note(paper, `Còn phải giao sau lần này: ${leftOver(open)}`)
  heading(paper, "Tình trạng khi nhận (bên nhận ghi)")
  for (let line = 0; line < 3; line++) {
    skip(paper, 16)
    const { left, right } = paper.page.margins
    paper
      .moveTo(left, paper.y)
      .lineTo(paper.page.width - right, paper.y)
      .lineWidth(0.4)
      .dash(1, { space: 2 })
      .stroke()
      .undash()
  }
  const hint = "(ký, ghi rõ họ tên, ngày giờ)"
  signatures(paper, [
    { title: "NGƯỜI GIAO", hint },
    { title: "NGƯỜI NHẬN", hint },
    { title: "THỦ KHO", hint: "(ký, ghi rõ họ tên)" },
  ])
  footPages(paper, "vi", title)
  return paper
}

function leftOver(open: DeliveryNoteView["open"]): string {
  const waiting = open.filter(({ quantity }) => quantity > 0)
  if (waiting.length === 0) return "không còn; đơn đã giao đủ."
  return `${waiting.map(({ box, quantity }) => `${formatWhole(quantity)} hộp «${box}»`).join("; ")}.`
}
