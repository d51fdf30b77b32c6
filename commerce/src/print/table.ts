import { boundsOf, INK, LINE, SOFT, TINT, type Paper } from "./paper"
import { heightOf, skip, writeAt, type TextStyle } from "./text"

interface Cell {
  text: string
  /** A second, smaller line. */
  note?: string | undefined
  isStrong?: boolean
}

export interface Column<Row> {
  head: string
  /** Share of what the columns with a width in points leave over. */
  share?: number
  points?: number
  align?: "left" | "right" | "center"
  /** "tick" is a box to be ticked by hand. */
  cell: (row: Row, index: number) => string | Cell | "tick"
}

const PAD = 5
const HEAD: TextStyle = { size: 8, face: "strong" }
const NOTE: TextStyle = { size: 8, colour: SOFT }
const TICK = 11

/** A table whose rows stay whole and whose head is repeated on each of its pages. */
export function table<Row>(paper: Paper, columns: readonly Column<Row>[], rows: readonly Row[]): void {
  const widths = widthsOf(paper, columns)
  drawHead()
  rows.forEach((row, index) => {
    const cells = columns.map((column) => toCell(column.cell(row, index)))
    const height =
      Math.max(...cells.map((cell, at) => cellHeight(paper, cell, (widths[at] ?? 0) - 2 * PAD))) + 2 * PAD
    if (paper.y + height > boundsOf(paper).bottom) {
      paper.addPage()
      drawHead()
    }
    eachCell((x, width, column, at) => drawCell(paper, cells[at] ?? "tick", x, width, column.align ?? "left"))
    skip(paper, height)
    line(LINE, 0.4)
  })
  skip(paper, 4)

  function drawHead(): void {
    const heights = columns.map(({ head }, at) => heightOf(paper, head, (widths[at] ?? 0) - 2 * PAD, HEAD))
    const height = Math.max(...heights) + 2 * PAD
    const { left, width, bottom } = boundsOf(paper)
    // A head without a row below it says nothing.
    if (paper.y + height + 30 > bottom) paper.addPage()
    paper.rect(left, paper.y, width, height).fill(TINT)
    eachCell((x, cellWidth, { head, align = "left" }) =>
      writeAt(paper, head, x + PAD, paper.y + PAD, cellWidth - 2 * PAD, { ...HEAD, align }),
    )
    skip(paper, height)
    line(INK, 0.8)
  }

  function eachCell(draw: (x: number, width: number, column: Column<Row>, at: number) => void): void {
    let x = boundsOf(paper).left
    columns.forEach((column, at) => {
      const width = widths[at] ?? 0
      draw(x, width, column, at)
      x += width
    })
  }

  function line(colour: string, thickness: number): void {
    const { left, width } = boundsOf(paper)
    paper
      .moveTo(left, paper.y)
      .lineTo(left + width, paper.y)
      .lineWidth(thickness)
      .stroke(colour)
  }
}

function widthsOf<Row>(paper: Paper, columns: readonly Column<Row>[]): number[] {
  const fixed = columns.reduce((sum, { points = 0 }) => sum + points, 0)
  const shares = columns.reduce((sum, { points, share = 1 }) => sum + (points === undefined ? share : 0), 0)
  const rest = boundsOf(paper).width - fixed
  return columns.map(({ points, share = 1 }) => points ?? (rest * share) / shares)
}

function toCell(answer: string | Cell): Cell | "tick" {
  return answer === "tick" ? answer : typeof answer === "string" ? { text: answer } : answer
}

function cellHeight(paper: Paper, cell: Cell | "tick", width: number): number {
  if (cell === "tick") return TICK
  const note = cell.note === undefined ? 0 : heightOf(paper, cell.note, width, NOTE)
  return heightOf(paper, cell.text, width, styleOf(cell)) + note
}

function drawCell(
  paper: Paper,
  cell: Cell | "tick",
  x: number,
  width: number,
  align: "left" | "right" | "center",
): void {
  if (cell === "tick") {
    paper
      .rect(x + (width - TICK) / 2, paper.y + PAD, TICK, TICK)
      .lineWidth(0.8)
      .stroke(INK)
    return
  }
  const inner = width - 2 * PAD
  const end = writeAt(paper, cell.text, x + PAD, paper.y + PAD, inner, { ...styleOf(cell), align })
  if (cell.note !== undefined) writeAt(paper, cell.note, x + PAD, end, inner, { ...NOTE, align })
}

function styleOf({ isStrong = false }: Cell): TextStyle {
  return isStrong ? { face: "strong" } : {}
}
