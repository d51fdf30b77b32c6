import letters from "./letters.json"
import { n, type Svg } from "./svg"

/**
 * Writing on labels as outlines of Be Vietnam Pro (SIL Open Font License): a picture loaded as a file has no web
 * fonts, and only with outlines is it certain on every machine that a Vietnamese name fits its label.
 */
export type Weight = "600" | "800"

/** Outlines stand on a grid of 500 units for each em. */
const EM = 500
/** From the baseline: where a capital with its two marks ends, and a letter with a dot below. */
export const ASCENT = 1.02
const DESCENT = 0.26

const GLYPHS = letters as unknown as Record<Weight, Record<string, [number, string] | undefined>>

/** A letter of another script than Vietnamese loses its mark, or leaves a gap: a name must not stop a publication. */
function glyph(letter: string, weight: Weight): readonly [number, string] {
  const outlines = GLYPHS[weight]
  return outlines[letter] ?? outlines[letter.normalize("NFD").charAt(0)] ?? GAP
}

const GAP = [125, ""] as const

/** Width in the drawing's units. */
export function measure(text: string, size: number, weight: Weight = "800"): number {
  const units = [...text.normalize("NFC")].reduce((sum, letter) => sum + glyph(letter, weight)[0], 0)
  return (units * size) / EM
}

export interface Line {
  text: string
  x: number
  /** Of the baseline. */
  y: number
  size: number
  weight?: Weight
  anchor?: "start" | "middle" | "end"
}

export function write({ text, x, y, size, weight = "800", anchor = "middle" }: Line, fill: string): Svg {
  const width = measure(text, size, weight)
  const start = x - { start: 0, middle: width / 2, end: width }[anchor]
  let pen = 0
  let d = ""
  for (const letter of text.normalize("NFC")) {
    const [advance, outline] = glyph(letter, weight)
    if (outline !== "") d += `M${pen} 0${outline}`
    pen += advance
  }
  const scale = Math.round((size / EM) * 10_000) / 10_000
  return `<path class="text" fill="${fill}" transform="translate(${n(start)} ${n(y)})scale(${scale})" d="${d}"/>`
}

export interface Fitted {
  lines: string[]
  size: number
}

export interface Room {
  width: number
  height: number
  largest: number
  smallest: number
  weight?: Weight
}

const LEADING = 1.16

/** Height that lines of a size take, marks above and below included. */
export function heightOf(lines: number, size: number): number {
  return size * (ASCENT + DESCENT - 0.12 + (lines - 1) * LEADING)
}

export function leading(size: number): number {
  return size * LEADING
}

/**
 * The largest writing whose lines all fit the room, broken between words as evenly as it goes. When not even the
 * smallest fits, whole words are left out at the end for an ellipsis; a single word becomes as small as it must.
 */
export function fit(text: string, room: Room): Fitted {
  const words = wordsOf(text)
  const fits = [1, 2, 3, 4, 5, 6].flatMap((most) => fitInto(words, most, room) ?? [])
  const largest = Math.max(...fits.map(({ size }) => size))
  const calm = fits.find(({ size }) => size >= largest * CALM)
  if (calm) return calm
  const shorter = words.slice(0, -1)
  if (shorter.length > 0) return fit(`${shorter.join(" ").replace(/[\s–…]+$/, "")}…`, room)
  const wide = measure(text, 1, room.weight)
  return { lines: [text], size: Math.min(room.smallest, room.width / wide, room.height / heightOf(1, 1)) }
}

/** Of two settings the one with fewer lines is taken while it keeps this part of the size. */
const CALM = 0.84

/** A dash stays with the word before it. */
function wordsOf(text: string): string[] {
  return text
    .normalize("NFC")
    .replace(/\s+([–-])\s+/g, "\u00a0$1 ")
    .split(" ")
}

function fitInto(words: string[], most: number, room: Room): Fitted | undefined {
  for (let size = room.largest; size >= room.smallest; size -= 0.5) {
    const high = Math.floor((room.height / size - (ASCENT + DESCENT - 0.12)) / LEADING) + 1
    const lines = high >= 1 ? breakEvenly(words, size, Math.min(most, high), room) : undefined
    if (lines) return { lines, size }
  }
  return undefined
}

/** Fewest lines first; among these the widest line as narrow as can be. */
function breakEvenly(words: string[], size: number, most: number, room: Room): string[] | undefined {
  const weight = room.weight ?? "800"
  if (words.some((word) => measure(word, size, weight) > room.width)) return undefined
  const widest = greedy(words, (line) => measure(line, size, weight) <= room.width)
  if (widest.length > most) return undefined
  let best = widest
  for (let limit = room.width; limit > 0; limit -= 4) {
    const lines = greedy(words, (line) => measure(line, size, weight) <= limit)
    if (lines.length > widest.length || lines.some((line) => measure(line, size, weight) > limit)) break
    best = lines
  }
  return best
}

function greedy(words: string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const joined = `${last} ${word}`
    if (last !== undefined && fits(joined)) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}
