import sharp from "sharp"

/** As phones take it: 4:3, 12 megapixels. */
export const PHONE = { width: 4032, height: 3024 }

const OCTAVES = [9, 27, 81, 243, 729]
/** Composed at this part of its size: finer than any width the site shows. */
const COARSE = 4

/**
 * A picture with the spectrum of a photograph (light falls off with the frequency) and some hard edges; the same
 * seed gives the same picture.
 */
export async function photographLike(seed: number, { width, height } = PHONE): Promise<Buffer> {
  const random = randomFrom(seed)
  const [columns, lines] = [Math.ceil(width / COARSE), Math.ceil(height / COARSE)]
  const base = { width: columns, height: lines, channels: 3 as const, background: colourFrom(random) }
  const clouds = await Promise.all(
    OCTAVES.map(async (cells, octave) => {
      const rows = Math.max(2, Math.round((cells * lines) / columns))
      const grain = Buffer.alloc(cells * rows * 4)
      for (let at = 0; at < grain.length; at += 4) {
        for (let channel = 0; channel < 3; channel++) grain[at + channel] = Math.floor(random() * 256)
        grain[at + 3] = Math.round(150 / 1.75 ** octave)
      }
      const raw = { width: cells, height: rows, channels: 4 as const }
      return sharp(grain, { raw }).resize(columns, lines, { fit: "fill" }).png().toBuffer()
    }),
  )
  const composed = await sharp({ create: base })
    .composite([
      ...clouds.slice(0, 3).map((input) => ({ input })),
      { input: edges(random, columns, lines) },
      ...clouds.slice(3).map((input) => ({ input })),
    ])
    .png({ compressionLevel: 1 })
    .toBuffer()
  return sharp(composed).resize(width, height, { fit: "fill" }).jpeg({ quality: 92 }).toBuffer()
}

/** Things on a table: what an encoder pays for in a photograph of food. */
function edges(random: () => number, width: number, height: number): Buffer {
  const shapes = Array.from({ length: 28 }, () => {
    const { r, g, b } = colourFrom(random)
    const [cx, cy] = [random() * width, random() * height]
    const [rx, ry] = [(0.02 + random() * 0.1) * width, (0.02 + random() * 0.1) * height]
    const turn = Math.round(random() * 180)
    return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="rgb(${r},${g},${b})" fill-opacity=".75" transform="rotate(${turn} ${cx} ${cy})"/>`
  })
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join("")}</svg>`,
  )
}

function colourFrom(random: () => number): { r: number; g: number; b: number } {
  const [r = 0, g = 0, b = 0] = [0, 1, 2].map(() => Math.round(40 + random() * 180))
  return { r, g, b }
}

/** mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
