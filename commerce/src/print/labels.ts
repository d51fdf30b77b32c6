import type { Day } from "../../domain/day"
import { formatWhole } from "./amounts"
import { INK, LINE, mm, openPaper, SOFT, type Paper } from "./paper"
import { heightOf, writeAt } from "./text"

/** One consignment; no price and no content is on it. */
interface RecipientLabel {
  name: string
  /** Null where the place of a delivery names nobody. */
  phone: string | null
  address: string
  boxes: number
  /** Number of the order or the delivery note. */
  reference: string
}

export interface LabelsView {
  title: string
  on: Day
  labels: readonly RecipientLabel[]
}

const COLUMNS = 2
const ROWS = 5
const PER_PAGE = COLUMNS * ROWS
const MARGIN = mm(7)

/** Labels on A4, ten a sheet, to be cut along the lines or printed on sheets of 2 × 5. */
export function labelsPaper({ title, on, labels }: LabelsView): Paper {
  const paper = openPaper({ size: "A4", margin: MARGIN, title, language: "vi", on })
  const width = paper.page.width / COLUMNS
  const height = paper.page.height / ROWS
  labels.forEach((label, index) => {
    const place = index % PER_PAGE
    if (index > 0 && place === 0) paper.addPage()
    if (place === 0) cutLines(paper, COLUMNS, ROWS)
    drawLabel(paper, label, (place % COLUMNS) * width, Math.floor(place / COLUMNS) * height, width, height)
  })
  return paper
}

function drawLabel(
  paper: Paper,
  { name, phone, address, boxes, reference }: RecipientLabel,
  left: number,
  top: number,
  outerWidth: number,
  outerHeight: number,
): void {
  const pad = mm(8)
  const x = left + pad
  const width = outerWidth - 2 * pad
  const foot = top + outerHeight - pad - 12
  writeAt(paper, "NGƯỜI NHẬN", x, top + pad, width, { size: 7, colour: SOFT })
  let y = writeAt(paper, name, x, top + pad + 11, width, { face: "strong", size: 13 })
  if (phone !== null) y = writeAt(paper, phone, x, y + 1, width, { face: "strong", size: 11 })
  const room = foot - y - 8
  const size = [10.5, 9.5, 8.5, 7.5, 6.5].find(
    (points) => heightOf(paper, address, width, { size: points }) <= room,
  )
  writeAt(paper, address, x, y + 3, width, { size: size ?? 6 })
  paper
    .moveTo(x, foot - 4)
    .lineTo(x + width, foot - 4)
    .lineWidth(0.6)
    .stroke(INK)
  writeAt(paper, `${formatWhole(boxes)} hộp`, x, foot, width / 3, { face: "strong", size: 10 })
  writeAt(paper, "Kiện ……/……", x + width / 3, foot, width / 3, { size: 8.5, align: "center" })
  writeAt(paper, reference, x + (width * 2) / 3, foot + 1, width / 3, {
    size: 8,
    colour: SOFT,
    align: "right",
  })
}

/** Where to cut a sheet into so many columns and rows. */
export function cutLines(paper: Paper, columns: number, rows: number): void {
  const { width, height } = paper.page
  paper.lineWidth(0.3).dash(2, { space: 3 })
  for (let column = 1; column < columns; column++) {
    const x = (column * width) / columns
    paper.moveTo(x, 0).lineTo(x, height)
  }
  for (let row = 1; row < rows; row++) {
    const y = (row * height) / rows
    paper.moveTo(0, y).lineTo(width, y)
  }
  paper.stroke(LINE).undash()
}
