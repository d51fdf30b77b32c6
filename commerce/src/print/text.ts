import { boundsOf, INK, SOFT, type Face, type Paper } from "./paper"

export interface TextStyle {
  size?: number
  face?: Face
  colour?: string
  align?: "left" | "right" | "center"
}

const PLAIN = { size: 9.5, face: "text", colour: INK, align: "left" } as const

/** What the fonts can show: composed letters, and lines that end only where the layout ends them. */
export function toLine(text: string): string {
  return text.normalize("NFC").replace(/\s*\n\s*/g, " ")
}

export function heightOf(paper: Paper, text: string, width: number, style: TextStyle = {}): number {
  const whole = { ...PLAIN, ...style }
  return paper
    .font(whole.face)
    .fontSize(whole.size)
    .heightOfString(text.normalize("NFC"), { width, align: whole.align })
}

/** Writes at a place without moving what follows; answers where it ends. */
export function writeAt(
  paper: Paper,
  text: string,
  x: number,
  y: number,
  width: number,
  style: TextStyle = {},
): number {
  const whole = { ...PLAIN, ...style }
  const before = { x: paper.x, y: paper.y }
  paper.font(whole.face).fontSize(whole.size).fillColor(whole.colour)
  paper.text(text.normalize("NFC"), x, y, { width, align: whole.align })
  const end = paper.y
  paper.x = before.x
  paper.y = before.y
  return end
}

/** Writes over the whole width where the page stands, and moves on. */
export function write(paper: Paper, text: string, style: TextStyle = {}): void {
  const { left, width } = boundsOf(paper)
  const whole = { ...PLAIN, ...style }
  paper.font(whole.face).fontSize(whole.size).fillColor(whole.colour)
  paper.text(text.normalize("NFC"), left, paper.y, { width, align: whole.align })
}

export function skip(paper: Paper, points: number): void {
  paper.y += points
}

/** A heading that is not left alone at the end of a page. */
export function heading(paper: Paper, text: string): void {
  if (paper.y + 60 > boundsOf(paper).bottom) paper.addPage()
  skip(paper, 14)
  write(paper, text, { face: "strong", size: 11.5 })
  skip(paper, 4)
}

/** Names and what is known of them, side by side. */
export function facts(paper: Paper, x: number, width: number, rows: readonly [string, string][]): void {
  const term = Math.min(96, width * 0.36)
  for (const [name, value] of rows) {
    const height = Math.max(
      heightOf(paper, name, term - 8, { size: 8.5 }),
      heightOf(paper, value, width - term),
    )
    if (paper.y + height > boundsOf(paper).bottom) paper.addPage()
    writeAt(paper, name, x, paper.y + 0.8, term - 8, { size: 8.5, colour: SOFT })
    writeAt(paper, value, x + term, paper.y, width - term)
    skip(paper, height + 2.5)
  }
}
