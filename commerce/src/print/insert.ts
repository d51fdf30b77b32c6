import type { Day } from "../../domain/day"
import { footPages } from "./frame"
import { INSERT_WORDS } from "./insert-words"
import { drawMangrove } from "./mangrove"
import { boundsOf, INK, LINE, mm, openPaper, SOFT, type Language, type Paper } from "./paper"
import { drawQr } from "./qr"
import { heightOf, skip, write, writeAt } from "./text"

interface InsertPart {
  name: string
  quantity: number
  /** Its producer and where it is from, as far as that is known. */
  origin: string
  /** Stars, what they rest on and until when, in words. */
  certificate: string
  /** The whole address of its page. */
  address: string
}

export interface InsertView {
  language: Language
  on: Day
  box: string
  /** "Tết Đinh Mùi 2027" */
  occasion: string
  story: string | null
  cardText: string | null
  parts: readonly InsertPart[]
  /** Of the producers, as far as they have one that speaks of what is inside. */
  stories: readonly { title: string; text: string }[]
  /** Whole address of the box's own page. */
  address: string
}

const MARGIN = mm(13)
const QR_SIDE = mm(25)

/** The leaf that lies in a box: on A5, its front like a card and its back like a table of contents. */
export function insertPaper(view: InsertView): Paper {
  const { language, on, box } = view
  const paper = openPaper({ size: "A5", margin: MARGIN, title: box, language, on })
  front(paper, view)
  paper.addPage()
  back(paper, view)
  footPages(paper, language, INSERT_WORDS[language].foot)
  return paper
}

function front(paper: Paper, { language, box, occasion, story, cardText, parts, address }: InsertView): void {
  const words = INSERT_WORDS[language]
  const { left, width, top, bottom } = boundsOf(paper)
  drawMangrove(paper, left, top, width, mm(33))
  paper.y = top + mm(33) + 18
  write(paper, occasion.toLocaleUpperCase(language), {
    size: 8.5,
    face: "strong",
    colour: SOFT,
    align: "center",
  })
  skip(paper, 4)
  write(paper, box, { size: titleSize(paper, box, width), face: "strong", align: "center" })
  if (story !== null) {
    skip(paper, 10)
    write(paper, story, { size: 10, align: "center" })
  }
  if (cardText !== null) card(paper, cardText)
  const codeTop = bottom - QR_SIDE - 6
  skip(paper, 16)
  // The back has all of it again; a long story leaves no room for it here.
  if (paper.y + 18 + parts.length * 15 <= codeTop) {
    write(paper, words.inside, { size: 8, face: "strong", colour: SOFT, align: "center" })
    skip(paper, 4)
    for (const { name, quantity } of parts)
      write(paper, `${quantity} × ${name}`, { size: 9.5, align: "center" })
  }
  if (paper.y > codeTop) return
  drawQr(paper, address, left + width / 2 - QR_SIDE / 2, codeTop, QR_SIDE)
  writeAt(paper, words.boxPage, left, bottom - 10, width, { size: 7.5, colour: SOFT, align: "center" })
}

/** On one line where it can be read so. */
function titleSize(paper: Paper, title: string, width: number): number {
  const sizes = [27, 24, 22, 20]
  return sizes.find((size) => paper.font("strong").fontSize(size).widthOfString(title) <= width) ?? 22
}

/** A frame of two lines, as a card has. */
function card(paper: Paper, text: string): void {
  const { left, width } = boundsOf(paper)
  const style = { size: 12.5, align: "center" as const }
  const inset = 26
  const height = heightOf(paper, text, width - 2 * inset, style) + 32
  skip(paper, 16)
  paper
    .rect(left + 6, paper.y, width - 12, height)
    .lineWidth(0.9)
    .stroke(INK)
  paper
    .rect(left + 9.5, paper.y + 3.5, width - 19, height - 7)
    .lineWidth(0.4)
    .stroke(LINE)
  writeAt(paper, text, left + inset, paper.y + 16, width - 2 * inset, style)
  skip(paper, height)
}

function back(paper: Paper, { language, parts, stories }: InsertView): void {
  const words = INSERT_WORDS[language]
  write(paper, words.makers, { size: 15, face: "strong" })
  skip(paper, 2)
  write(paper, words.scan, { size: 8.5, colour: SOFT })
  skip(paper, 8)
  for (const part of parts) drawPart(paper, part)
  for (const story of stories) drawStory(paper, story)
  skip(paper, 6)
  const { bottom, width } = boundsOf(paper)
  const style = { size: 7.5, colour: SOFT }
  if (paper.y + heightOf(paper, words.stars, width, style) > bottom) paper.addPage()
  write(paper, words.stars, style)
}

function drawStory(paper: Paper, { title, text }: InsertView["stories"][number]): void {
  const { width, bottom } = boundsOf(paper)
  const titleStyle = { size: 10.5, face: "strong" as const }
  const body = { size: 8.5 }
  const height = heightOf(paper, title, width, titleStyle) + heightOf(paper, text, width, body) + 14
  if (paper.y + height > bottom) paper.addPage()
  skip(paper, 8)
  write(paper, title, titleStyle)
  skip(paper, 2)
  write(paper, text, body)
}

function drawPart(paper: Paper, { name, quantity, origin, certificate, address }: InsertPart): void {
  const { left } = boundsOf(paper)
  const textWidth = boundsOf(paper).width - QR_SIDE - 8
  const title = `${quantity} × ${name}`
  const titleStyle = { size: 10.5, face: "strong" as const }
  const small = { size: 8 }
  const textHeight =
    heightOf(paper, title, textWidth, titleStyle) +
    heightOf(paper, origin, textWidth, small) +
    heightOf(paper, certificate, textWidth, small) +
    4
  const height = Math.max(QR_SIDE, textHeight + 10)
  if (paper.y + height > boundsOf(paper).bottom) paper.addPage()
  const { y } = paper
  paper
    .moveTo(left, y)
    .lineTo(left + boundsOf(paper).width, y)
    .lineWidth(0.4)
    .stroke(LINE)
  let end = writeAt(paper, title, left, y + 6, textWidth, titleStyle)
  end = writeAt(paper, origin, left, end + 1, textWidth, { ...small, colour: SOFT })
  writeAt(paper, certificate, left, end + 2, textWidth, small)
  drawQr(paper, address, left + boundsOf(paper).width - QR_SIDE, y + 1, QR_SIDE)
  paper.y = y + height + 3
}
