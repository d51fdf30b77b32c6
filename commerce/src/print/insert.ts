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
/** What the codes of the back may shrink to so that all of it is on one side: 0.5 mm for a module at least. */
const BACK_SIDES = [QR_SIDE, mm(22), mm(20)]

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
  const { bottom, width } = boundsOf(paper)
  const note = { size: 7.5, colour: SOFT }
  const rest = stories.reduce((sum, story) => sum + storyHeight(paper, story), 0)
  const end = paper.y + rest + 6 + heightOf(paper, words.stars, width, note)
  const fits = (side: number) =>
    parts.reduce((sum, part) => sum + partHeight(paper, part, side) + PART_GAP, end) <= bottom
  const side = BACK_SIDES.find(fits) ?? QR_SIDE
  for (const part of parts) drawPart(paper, part, side)
  for (const story of stories) drawStory(paper, story)
  skip(paper, 6)
  if (paper.y + heightOf(paper, words.stars, width, note) > bottom) paper.addPage()
  write(paper, words.stars, note)
}

const TITLE = { size: 10.5, face: "strong" as const }
const STORY_TEXT = { size: 8.5 }
const SMALL = { size: 8 }
const PART_GAP = 3
/** Between the words of a part and its code. */
const CODE_GAP = 8

function storyHeight(paper: Paper, { title, text }: InsertView["stories"][number]): number {
  const { width } = boundsOf(paper)
  return heightOf(paper, title, width, TITLE) + heightOf(paper, text, width, STORY_TEXT) + 10
}

function drawStory(paper: Paper, story: InsertView["stories"][number]): void {
  if (paper.y + storyHeight(paper, story) > boundsOf(paper).bottom) paper.addPage()
  skip(paper, 8)
  write(paper, story.title, TITLE)
  skip(paper, 2)
  write(paper, story.text, STORY_TEXT)
}

function titleOf({ quantity, name }: InsertPart): string {
  return `${quantity} × ${name}`
}

function partHeight(paper: Paper, part: InsertPart, side: number): number {
  const width = boundsOf(paper).width - side - CODE_GAP
  const words =
    heightOf(paper, titleOf(part), width, TITLE) +
    heightOf(paper, part.origin, width, SMALL) +
    heightOf(paper, part.certificate, width, SMALL)
  return Math.max(side, words + 14)
}

function drawPart(paper: Paper, part: InsertPart, side: number): void {
  const height = partHeight(paper, part, side)
  if (paper.y + height > boundsOf(paper).bottom) paper.addPage()
  const { left, width } = boundsOf(paper)
  const textWidth = width - side - CODE_GAP
  const { y } = paper
  paper
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(0.4)
    .stroke(LINE)
  let end = writeAt(paper, titleOf(part), left, y + 6, textWidth, TITLE)
  end = writeAt(paper, part.origin, left, end + 1, textWidth, { ...SMALL, colour: SOFT })
  writeAt(paper, part.certificate, left, end + 2, textWidth, SMALL)
  drawQr(paper, part.address, left + width - side, y + 1, side)
  paper.y = y + height + PART_GAP
}
