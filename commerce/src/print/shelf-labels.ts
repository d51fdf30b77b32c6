import type { CodePaperView, PrintedCode } from "./code-paper"
import { markPages } from "./frame"
import { cutLines } from "./labels"
import { mm, openPaper, SOFT, type Paper } from "./paper"
import { drawQr, leastSide } from "./qr"
import { writeAt } from "./text"
import { writeBlock } from "./text-block"

const COLUMNS = 2
const ROWS = 6
const PER_PAGE = COLUMNS * ROWS
const PAD = mm(5)
/** Room for an address of 122 characters at the least width of a module. */
export const LABEL_CODE_SIDE = mm(27)

/** Labels on A4, twelve a sheet of 105 × 49.5 mm, to be cut along the lines or printed on sheets of 2 × 6. */
export function shelfLabelsPaper({ title, on, codes, mark }: CodePaperView): Paper {
  const paper = openPaper({ size: "A4", margin: mm(4), title, language: "vi", on })
  const width = paper.page.width / COLUMNS
  const height = paper.page.height / ROWS
  codes.forEach((code, index) => {
    const place = index % PER_PAGE
    if (index > 0 && place === 0) paper.addPage()
    if (place === 0) cutLines(paper, COLUMNS, ROWS)
    drawLabel(paper, code, (place % COLUMNS) * width, Math.floor(place / COLUMNS) * height, width, height)
  })
  if (mark !== null) markPages(paper, mark)
  return paper
}

function drawLabel(
  paper: Paper,
  { address, readable, name, facts, invitation }: PrintedCode,
  left: number,
  top: number,
  outerWidth: number,
  outerHeight: number,
): void {
  const side = Math.max(LABEL_CODE_SIDE, leastSide(address))
  const codeTop = top + (outerHeight - side - 10) / 2
  drawQr(paper, address, left + PAD, codeTop, side)
  writeAt(paper, readable, left + PAD, codeTop + side, side, { size: 6.5, align: "center" })
  const x = left + PAD + side + mm(3)
  const small = { size: 7.5 }
  const soft = { size: 7, colour: SOFT }
  const line = (text: string, style: typeof small & { colour?: string }, gap: number) => ({
    text,
    style,
    gap,
  })
  const lines = [
    { text: name.vi ?? "", style: { size: 11.5, face: "strong" as const }, gap: 0 },
    ...(name.en === null ? [] : [line(name.en, { size: 8.5, colour: SOFT }, 0)]),
    ...facts.vi.map((text) => line(text, small, 2)),
    ...facts.en.map((text) => line(text, soft, 2)),
    { text: invitation.vi, style: { size: 7, face: "strong" as const }, gap: 4 },
    line(invitation.en, soft, 0),
  ]
  const room = outerHeight - 2 * mm(4)
  writeBlock(paper, lines, x, top + mm(4), left + outerWidth - PAD - x, room)
}
