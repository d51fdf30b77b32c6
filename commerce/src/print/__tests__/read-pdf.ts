import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas"
import jsQR from "jsqr"
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs"

import { toBytes, type Paper } from "../paper"

export interface ReadPage {
  /** Lines joined by a space, as a reader copies them. */
  text: string
  /** Points. */
  width: number
  height: number
}

/** A paper as pdf.js reads it back. */
export async function readPages(paper: Paper): Promise<ReadPage[]> {
  const pdf = await open(paper)
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("")
    const { width, height } = page.getViewport({ scale: 1 })
    pages.push({ text: text.replace(/\s+/g, " "), width, height })
  }
  return pages
}

/**
 * What the codes of a paper lead to, in the order of its pages: rendered as a printer would, and scanned.
 *
 * @param side of a code in points.
 * @param scale in pixels for a point: 2 is 144 dots for an inch.
 */
export async function scanCodes(paper: Paper, side: number, scale = 2): Promise<string[]> {
  const pdf = await open(paper)
  const found: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const viewport = page.getViewport({ scale })
    const canvas = createCanvas(viewport.width, viewport.height)
    const context = canvas.getContext("2d")
    await page.render({
      canvas: canvas as unknown as HTMLCanvasElement,
      canvasContext: context as unknown as CanvasRenderingContext2D,
      viewport,
    }).promise
    found.push(...scanWindows(context, canvas.width, canvas.height, Math.ceil((side + 26) * scale)))
  }
  return found
}

/** A window with a whole code is darker than one with writing. */
const LEAST_DARK = 0.1

/** jsqr reads one code and is confused by several, so a page is looked at through a moving window. */
function scanWindows(context: SKRSContext2D, width: number, height: number, side: number): string[] {
  const found: { address: string; x: number; y: number }[] = []
  for (let top = 0; top < height - side / 2; top += 12) {
    for (let left = 0; left < width - side / 2; left += 50) {
      // A window around the middle of a code that was read shows no other one whole.
      if (found.some(({ x, y }) => x > left && x < left + side && y > top && y < top + side)) continue
      const { data } = context.getImageData(left, top, side, side)
      if (darkShare(data) < LEAST_DARK) continue
      const code = jsQR(data, side, side, { inversionAttempts: "dontInvert" })
      if (!code?.data) continue
      const { topLeftCorner: from, bottomRightCorner: to } = code.location
      found.push({ address: code.data, x: left + (from.x + to.x) / 2, y: top + (from.y + to.y) / 2 })
    }
  }
  return found.map(({ address }) => address)
}

function darkShare(pixels: Uint8ClampedArray): number {
  let dark = 0
  let seen = 0
  for (let at = 0; at < pixels.length; at += 4 * 7) {
    seen++
    if ((pixels[at] ?? 255) < 128 && pixels[at + 3] === 255) dark++
  }
  return dark / seen
}

async function open(paper: Paper): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(await toBytes(paper)), verbosity: 0 }).promise
}
