import type { CodePaperView, PrintedCode } from "./code-paper"
import { markPages } from "./frame"
import { drawMangrove } from "./mangrove"
import { boundsOf, mm, openPaper, SOFT, type Paper } from "./paper"
import { drawQr } from "./qr"
import { writeBlock, type BlockLine } from "./text-block"

/** An A4 is an A6 twice as wide and twice as high. */
const SCALES = { A6: 1, A4: 2 } as const

/** A page for each code: the card on a counter, or the poster on a wall. */
export function codeSheetPaper({ title, on, codes, mark }: CodePaperView, size: keyof typeof SCALES): Paper {
  const scale = SCALES[size]
  const paper = openPaper({ size, margin: mm(7) * scale, title, language: "vi", on })
  codes.forEach((code, index) => {
    if (index > 0) paper.addPage()
    drawSheet(paper, code, scale)
  })
  if (mark !== null) markPages(paper, mark)
  return paper
}

/** The side of the code on a card; on a poster it is twice as wide. */
const CARD_CODE_SIDE = mm(50)

function drawSheet(paper: Paper, code: PrintedCode, scale: number): void {
  const { left, top, width, bottom } = boundsOf(paper)
  const picture = mm(13) * scale
  drawMangrove(paper, left, top, width, picture)
  const side = CARD_CODE_SIDE * scale
  const codeTop = bottom - side - mm(10) * scale
  const room = codeTop - top - picture - mm(5) * scale
  writeBlock(paper, wordsOf(code, scale), left, top + picture + mm(3) * scale, width, room)
  drawQr(paper, code.address, left + (width - side) / 2, codeTop, side)
  const under = [
    { text: code.readable, style: { size: 6.5 * scale, align: "center" as const }, gap: 0 },
    {
      text: code.invitation.vi,
      style: { size: 7 * scale, face: "strong" as const, align: "center" as const },
      gap: 1,
    },
    {
      text: code.invitation.en,
      style: { size: 6.5 * scale, colour: SOFT, align: "center" as const },
      gap: 0,
    },
  ]
  // The last lines end on the margin, below which pdfkit would begin another page.
  const { margins } = paper.page
  const before = margins.bottom
  margins.bottom = 0
  writeBlock(paper, under, left, codeTop + side, width, paper.page.height - codeTop - side - mm(3) * scale)
  margins.bottom = before
}

function wordsOf({ name, facts, inside }: PrintedCode, scale: number): BlockLine[] {
  const centred = { align: "center" as const }
  const vi = { ...centred, size: 8 * scale }
  const en = { ...centred, size: 7.5 * scale, colour: SOFT }
  return [
    { text: name.vi ?? "", style: { ...centred, size: 17 * scale, face: "strong" as const }, gap: 0 },
    ...(name.en === null
      ? []
      : [{ text: name.en, style: { ...centred, size: 10.5 * scale, colour: SOFT }, gap: 0 }]),
    ...facts.vi.map((text, index) => ({ text, style: vi, gap: (index === 0 ? 5 : 1) * scale })),
    ...facts.en.map((text, index) => ({ text, style: en, gap: (index === 0 ? 3 : 1) * scale })),
    ...inside.map((text, index) => ({ text, style: vi, gap: (index === 0 ? 6 : 1) * scale })),
  ]
}
