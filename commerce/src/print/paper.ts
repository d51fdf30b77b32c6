import PDFDocument from "pdfkit"

import type { Day } from "../../domain/day"

export type Paper = PDFKit.PDFDocument
export type Language = "vi" | "en"

/** Millimetres in the points of a page. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4
}

/** Everything is one ink and its tints, so that an office printer loses nothing. */
export const INK = "#1b1712"
export const SOFT = "#5d544b"
export const LINE = "#a89f95"
export const TINT = "#efebe6"

// The whole font in one file: the parts that sites load would break a word into pieces between «i» and «ệ».
const FACES = {
  text: require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf"),
  strong: require.resolve("@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf"),
}
export type Face = keyof typeof FACES

interface PaperOptions {
  size: "A4" | "A5" | "A6"
  margin: number
  title: string
  language: Language
  /** Day that the file says it was made: the same facts make the same bytes. */
  on: Day
}

export function openPaper({ size, margin, title, language, on }: PaperOptions): Paper {
  const paper = new PDFDocument({
    size,
    margin,
    lang: language,
    displayTitle: true,
    // Footers know the number of pages only at the end.
    bufferPages: true,
    info: { Title: title, Creator: "OCOP Cà Mau", CreationDate: new Date(`${on}T00:00:00Z`) },
  })
  for (const [face, file] of Object.entries(FACES)) paper.registerFont(face, file)
  return paper.font("text").fontSize(9.5).fillColor(INK).lineGap(1.5)
}

/** The edges within which a page is written. */
export function boundsOf({ page }: Paper): { left: number; top: number; width: number; bottom: number } {
  const { left, right, top, bottom } = page.margins
  return { left, top, width: page.width - left - right, bottom: page.height - bottom }
}

/** Begins a new page unless so much is left of this one. */
export function makeRoom(paper: Paper, height: number): void {
  if (paper.y + height > boundsOf(paper).bottom) paper.addPage()
}

export async function toBytes(paper: Paper): Promise<Buffer> {
  const chunks: Buffer[] = []
  const ended = new Promise<void>((resolve, reject) => {
    paper.on("data", (chunk: Buffer) => chunks.push(chunk))
    paper.on("end", resolve)
    paper.on("error", reject)
  })
  paper.end()
  await ended
  return Buffer.concat(chunks)
}
