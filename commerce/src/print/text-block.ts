import type { Paper } from "./paper"
import { heightOf, writeAt, type TextStyle } from "./text"

export interface BlockLine {
  text: string
  style: TextStyle & { size: number }
  /** Points above it. */
  gap: number
}

const SCALES = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.54]

/** Lines below each other, all made smaller by one measure until they fit into the room; answers where they end. */
export function writeBlock(
  paper: Paper,
  lines: readonly BlockLine[],
  x: number,
  y: number,
  width: number,
  room: number,
): number {
  const scale = SCALES.find((one) => blockHeight(paper, lines, width, one) <= room) ?? 0.5
  return lines.reduce(
    (top, { text, style, gap }) =>
      writeAt(paper, text, x, top + gap * scale, width, { ...style, size: style.size * scale }),
    y,
  )
}

function blockHeight(paper: Paper, lines: readonly BlockLine[], width: number, scale: number): number {
  return lines.reduce(
    (height, { text, style, gap }) =>
      height + gap * scale + heightOf(paper, text, width, { ...style, size: style.size * scale }),
    0,
  )
}
