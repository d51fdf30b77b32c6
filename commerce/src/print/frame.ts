import { boundsOf, INK, LINE, mm, SOFT, TINT, type Language, type Paper } from "./paper"
import { heightOf, skip, toLine, write, writeAt } from "./text"

const PAGE_WORDS: Record<Language, (page: number, of: number) => string> = {
  vi: (page, of) => `Trang ${page}/${of}`,
  en: (page, of) => `Page ${page} of ${of}`,
}

/** Lines at the foot of every page; called once, when everything else has been drawn. */
export function footPages(paper: Paper, language: Language, left: string): void {
  eachPage(paper, ({ left: x, width, bottom }, page, of) => {
    const style = { size: 7.5, colour: SOFT }
    const y = bottom + 10
    paper
      .moveTo(x, y - 4)
      .lineTo(x + width, y - 4)
      .lineWidth(0.4)
      .stroke(LINE)
    writeAt(paper, left, x, y, width - 70, style)
    writeAt(paper, PAGE_WORDS[language](page, of), x + width - 70, y, 70, { ...style, align: "right" })
  })
}

/** Large and pale across every page, over whatever stands there: what is made up must not pass for an offer. */
export function markPages(paper: Paper, text: string): void {
  eachPage(paper, () => {
    const { width, height } = paper.page
    paper.save()
    paper.rotate(-35, { origin: [width / 2, height / 2] }).opacity(0.1)
    const size = width / 13
    const tall = heightOf(paper, text, width * 1.1, { face: "strong", size, align: "center" })
    writeAt(paper, text, -width * 0.05, (height - tall) / 2, width * 1.1, {
      face: "strong",
      size,
      align: "center",
      colour: INK,
    })
    paper.restore()
  })
}

/** Draws on every page without its lower margin, below which pdfkit would begin another page. */
function eachPage(
  paper: Paper,
  draw: (bounds: ReturnType<typeof boundsOf>, page: number, of: number) => void,
): void {
  const { start, count } = paper.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    paper.switchToPage(start + index)
    const bounds = boundsOf(paper)
    const { bottom } = paper.page.margins
    paper.page.margins.bottom = 0
    draw(bounds, index + 1, count)
    paper.page.margins.bottom = bottom
  }
}

/** The head of an office's paper: who sends it, its title and its number. */
export function letterhead(paper: Paper, title: string, subtitle: string): void {
  const { left, width, top } = boundsOf(paper)
  writeAt(paper, "OCOP CÀ MAU", left, top, width / 2, { face: "strong", size: 9 })
  waves(paper, left + width - mm(42), top + 1, mm(42))
  paper.y = top + 34
  write(paper, title, { face: "strong", size: 22 })
  write(paper, toLine(subtitle), { colour: SOFT })
  skip(paper, 10)
}

/** Two lines of the river, the house's own sign: it is no certification mark. */
function waves(paper: Paper, x: number, y: number, width: number): void {
  const length = width / 6
  for (const line of [0, 5]) {
    paper.moveTo(x, y + line + 4)
    for (let wave = 0; wave < 6; wave++) {
      const from = x + wave * length
      paper.bezierCurveTo(
        from + length * 0.25,
        y + line,
        from + length * 0.25,
        y + line,
        from + length / 2,
        y + line + 4,
      )
      paper.bezierCurveTo(
        from + length * 0.75,
        y + line + 8,
        from + length * 0.75,
        y + line + 8,
        from + length,
        y + line + 4,
      )
    }
    paper.lineWidth(1).stroke(INK)
  }
}

/** Places to sign, side by side, on one page with their headings. */
export function signatures(paper: Paper, places: readonly { title: string; hint: string }[]): void {
  const height = mm(38)
  if (paper.y + height > boundsOf(paper).bottom) paper.addPage()
  skip(paper, 16)
  const { left, width } = boundsOf(paper)
  const each = width / places.length
  places.forEach(({ title, hint }, index) => {
    const x = left + index * each
    const end = writeAt(paper, title, x, paper.y, each, { face: "strong", align: "center" })
    writeAt(paper, hint, x, end, each, { size: 8, colour: SOFT, align: "center" })
  })
  skip(paper, height - 16)
}

/** A box of tinted paper around some lines. */
export function note(paper: Paper, text: string): void {
  const { left, width, bottom } = boundsOf(paper)
  const height = heightOf(paper, text, width - 20) + 16
  if (paper.y + height > bottom) paper.addPage()
  paper.rect(left, paper.y, width, height).fill(TINT)
  writeAt(paper, text, left + 10, paper.y + 8, width - 20)
  skip(paper, height + 6)
}
