import type { Palette } from "./palette"
import type { Subject } from "./subject"
import { line, n, path, type Svg } from "./svg"

export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

/** A package without its label. All stand on y = {@link FOOT}, in a field of 400 × 500. */
export interface Package {
  /** Below the label. */
  body: Svg
  /** Where the label is, or what is printed on the package itself. */
  room: Rect
  /** "printed" on the package, a "sticker" of paper, or one that bends "around" a cylinder. */
  label: "printed" | "sticker" | "around"
  /** Above the label: light and glass. */
  light: Svg
  /** Half the width of the shadow. */
  reach: number
}

export interface Material {
  palette: Palette
  subject: Subject
  /** Chooses among what is otherwise equal. */
  key: string
  /** The pattern printed on a shape. */
  print: (d: string) => Svg
}

export const FOOT = 440

/** Definitions that packages refer to. Light falls from the left. */
export const DEFS =
  '<linearGradient id="l"><stop stop-color="#fff" stop-opacity=".1"/><stop offset=".13" stop-color="#fff" stop-opacity=".38"/><stop offset=".3" stop-color="#fff" stop-opacity="0"/><stop offset=".7" stop-opacity="0"/><stop offset="1" stop-opacity=".26"/></linearGradient>' +
  '<linearGradient id="d" x2="0" y2="1"><stop stop-opacity="0"/><stop offset="1" stop-opacity=".2"/></linearGradient>' +
  '<radialGradient id="u"><stop stop-color="#fff" stop-opacity=".85"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>'

/** The shape once more, lit. */
export function lit(d: string): Svg {
  return path(d, "url(#l)")
}

export function roundedRect({ x, y, width, height }: Rect, r: number): string {
  return `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}q${r} 0 ${r} ${r}v${n(height - 2 * r)}q0 ${r} ${-r} ${r}h${n(2 * r - width)}q${-r} 0 ${-r} ${-r}v${n(2 * r - height)}q0 ${-r} ${r} ${-r}z`
}

/** Pieces of the contents as they lie behind glass or film, cut off by its outline. */
export function filled(id: string, outline: string, fill: string, pieces: Svg): Svg {
  return `<clipPath id="${id}"><path d="${outline}"/></clipPath>${path(outline, fill)}<g clip-path="url(#${id})">${pieces}</g>`
}

/** Vertical crimps of a seal. */
export function crimps(x: number, y: number, width: number, height: number): Svg {
  const marks = Array.from(
    { length: Math.floor(width / 6) },
    (_, index) => `M${n(x + 3 + index * 6)} ${n(y)}v${n(height)}`,
  )
  return line(marks.join(""), "#000", 1, 'opacity=".13"')
}
