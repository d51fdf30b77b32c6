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

/** What the codes of a paper lead to, in the order of its pages: rendered as a printer would, and scanned. */
export async function scanCodes(paper: Paper): Promise<string[]> {
  const pdf = await open(paper)
  const found: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const viewport = page.getViewport({ scale: 2 })
    const canvas = createCanvas(viewport.width, viewport.height)
    const context = canvas.getContext("2d")
    await page.render({
      canvas: canvas as unknown as HTMLCanvasElement,
      canvasContext: context as unknown as CanvasRenderingContext2D,
      viewport,
    }).promise
    found.push(...scanBands(context, canvas.width, canvas.height))
  }
  return found
}

/** Of a code's height and something more, in pixels of the rendered page. */
const BAND = 220

/** jsqr reads one code and is confused by several, so a page is scanned in overlapping bands. */
function scanBands(context: SKRSContext2D, width: number, height: number): string[] {
  const found = new Set<string>()
  for (let top = 0; top < height; top += BAND / 20) {
    const band = Math.min(BAND, Math.floor(height - top))
    const { data } = context.getImageData(0, top, width, band)
    const code = jsQR(data, width, band, { inversionAttempts: "dontInvert" })
    if (code?.data) found.add(code.data)
  }
  return [...found]
}

async function open(paper: Paper): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(await toBytes(paper)), verbosity: 0 }).promise
}
