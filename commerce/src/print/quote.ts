import { formatDay, type Day } from "../../domain/day"
import type { Vnd } from "../../domain/vnd"
import { vndInWords } from "../../domain/vnd-words"
import { formatWhole } from "./amounts"
import { footPages, letterhead, markPages, note, signatures } from "./frame"
import { boundsOf, INK, makeRoom, mm, openPaper, SOFT, type Paper } from "./paper"
import { parties, type Customer } from "./parties"
import { drawQr } from "./qr"
import { table } from "./table"
import { heading, skip, write, writeAt } from "./text"

export interface QuoteView {
  number: string
  /** Of the offer; a later one takes the place of it. */
  revision: number
  /** Day of the paper. */
  on: Day
  customer: Customer
  lines: { box: string; contents: string; quantity: number; unitPrice: Vnd }[]
  deliveryFee: Vnd
  plan: { by: Day; box: string; quantity: number; place: string }[]
  validUntil: Day
  note: string | null
  /** The whole address under which the customer accepts. */
  link: string
  /** Prices are made up. */
  demonstration: boolean
}

/** The offer to an organisation on A4. */
export function quotePaper(view: QuoteView): Paper {
  const { number, revision, on } = view
  const title = `Báo giá ${number}`
  const paper = openPaper({ size: "A4", margin: mm(18), title, language: "vi", on })
  const revised = revision > 1 ? ` · lần ${revision}, thay các lần trước` : ""
  letterhead(paper, "Báo giá", `Số ${number}${revised} · Cà Mau, ngày ${formatDay(on)}`)
  parties(paper, view.customer)
  heading(paper, "Hộp quà và đơn giá")
  table(
    paper,
    [
      { head: "STT", points: 30, align: "center", cell: (_, index) => String(index + 1) },
      { head: "Hộp quà", cell: ({ box, contents }) => ({ text: box, note: contents, isStrong: true }) },
      { head: "Số hộp", points: 52, align: "right", cell: ({ quantity }) => formatWhole(quantity) },
      { head: "Đơn giá (đồng)", points: 76, align: "right", cell: (line) => formatWhole(line.unitPrice) },
      {
        head: "Thành tiền (đồng)",
        points: 92,
        align: "right",
        cell: ({ quantity, unitPrice }) => formatWhole(quantity * unitPrice),
      },
    ],
    view.lines,
  )
  totals(paper, view)
  heading(paper, "Kế hoạch giao hàng")
  table(
    paper,
    [
      { head: "Đến hết ngày", points: 80, cell: ({ by }) => formatDay(by) },
      { head: "Hộp quà", share: 1, cell: ({ box }) => box },
      { head: "Số hộp", points: 52, align: "right", cell: ({ quantity }) => formatWhole(quantity) },
      { head: "Nơi nhận", share: 1.4, cell: ({ place }) => place },
    ],
    view.plan,
  )
  terms(paper, view)
  accept(paper, view)
  signatures(paper, [
    { title: "ĐẠI DIỆN BÊN MUA", hint: "(ký, ghi rõ họ tên, đóng dấu nếu có)" },
    { title: "ĐẠI DIỆN BÊN BÁN", hint: "(ký, ghi rõ họ tên, đóng dấu nếu có)" },
  ])
  footPages(paper, "vi", `${title} · giá trị đến hết ngày ${formatDay(view.validUntil)}`)
  if (view.demonstration) markPages(paper, "BẢN TRÌNH DIỄN\ngiá là số liệu minh hoạ")
  return paper
}

function totals(paper: Paper, { lines, deliveryFee }: QuoteView): void {
  const goods = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0)
  const total = (goods + deliveryFee) as Vnd
  makeRoom(paper, 78)
  row("Tiền hàng", formatWhole(goods))
  row("Phí giao hàng", formatWhole(deliveryFee))
  row("Tổng cộng (đồng)", formatWhole(total), true)
  skip(paper, 4)
  write(paper, `Bằng chữ: ${vndInWords(total)}.`, { face: "strong", align: "right" })
  write(paper, "Giá đã gồm thuế (nếu có).", { size: 8.5, colour: SOFT, align: "right" })

  function row(name: string, amount: string, isTotal = false): void {
    const { left, width } = boundsOf(paper)
    const style = { face: isTotal ? ("strong" as const) : ("text" as const), align: "right" as const }
    const amountAt = left + width - 97
    writeAt(paper, name, left, paper.y, width - 107, style)
    const end = writeAt(paper, amount, amountAt, paper.y, 92, style)
    paper.y = end + 2
  }
}

function terms(paper: Paper, { number, validUntil, note: words }: QuoteView): void {
  heading(paper, "Điều kiện")
  const lines = [
    `Báo giá có giá trị đến hết ngày ${formatDay(validUntil)}.`,
    "Thanh toán bằng chuyển khoản. Tài khoản nhận tiền: sẽ thông báo bằng văn bản của bên bán; " +
      `xin không chuyển tiền khi chưa có thông báo. Nội dung chuyển khoản: ${number}.`,
    "Hàng được giữ cho đơn từ lúc bên mua đồng ý; hộp được đóng sau khi nhận đủ tiền.",
  ]
  for (const line of lines) {
    makeRoom(paper, 28)
    const { left, width } = boundsOf(paper)
    writeAt(paper, "–", left, paper.y, 10)
    paper.y = writeAt(paper, line, left + 12, paper.y, width - 12) + 2
  }
  if (words !== null) {
    skip(paper, 6)
    note(paper, words)
  }
}

/** The signed link stands under its code, so that the paper is enough to accept. */
function accept(paper: Paper, { link }: QuoteView): void {
  const side = mm(34)
  skip(paper, 8)
  makeRoom(paper, side)
  const { left, width } = boundsOf(paper)
  const { y } = paper
  drawQr(paper, link, left, y, side)
  const x = left + side + 14
  const head = writeAt(paper, "Đồng ý hoặc từ chối trên mạng", x, y + 10, width - side - 14, {
    face: "strong",
    colour: INK,
  })
  const text =
    "Quét mã để xem báo giá này và trả lời. Mã dành riêng cho quý đơn vị: ai có mã đều trả lời được, " +
    "xin không chuyển cho người khác."
  const end = writeAt(paper, text, x, head + 2, width - side - 14)
  writeAt(paper, link, x, end + 4, width - side - 14, { size: 7, colour: SOFT })
  paper.y = y + side
}
