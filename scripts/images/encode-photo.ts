import sharp, { type Sharp } from "sharp"
import { PhotoFault } from "./photo-fault"
import { planWidths } from "./plan"
import type { Recipe } from "./recipe"

export interface Encoding {
  /** Of the picture with its turn applied. */
  width: number
  height: number
  /** Mean colour, #rrggbb. */
  colour: string
  files: EncodedFile[]
}

export interface EncodedFile {
  format: "avif" | "webp" | "jpeg"
  width: number
  height: number
  data: Buffer
}

const READABLE = ["jpeg", "png", "webp", "avif", "heif", "tiff", "gif"]

/**
 * A photograph in every format and width of the recipe: turned as its EXIF says, in sRGB, without metadata (a phone
 * writes the place into it).
 *
 * @throws PhotoFault naming `file` when it is not a picture that can be read whole.
 */
export async function encodePhoto(source: Buffer, file: string, recipe: Recipe): Promise<Encoding> {
  try {
    return await encode(source, file, recipe)
  } catch (cause) {
    if (cause instanceof PhotoFault) throw cause
    const said = cause instanceof Error ? cause.message.trim().replace(/\s+/g, " ") : String(cause)
    throw new PhotoFault(
      file,
      `cannot be read as a picture (${said}); upload it again as JPEG or PNG`,
      false,
      {
        cause,
      },
    )
  }
}

async function encode(source: Buffer, file: string, recipe: Recipe): Promise<Encoding> {
  // A file that is cut off would show its rest in grey: it is refused.
  const whole = sharp(source, { failOn: "truncated" }).autoOrient()
  const { format, autoOrient: size } = await whole.metadata()
  if (!READABLE.includes(format)) {
    throw new PhotoFault(file, `is ${format}, not a photograph; upload it as JPEG or PNG`, false)
  }
  const widths = planWidths(size.width, recipe)
  // Read once at the largest width; the smaller ones are made of that.
  const { data, info } = await whole
    .resize(Math.max(...widths))
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const large = sharp(data, { raw: { width, height, channels } })
  const files: EncodedFile[] = []
  for (const width of widths) files.push(...(await encodeWidth(large.clone().resize(width), recipe)))
  return { ...size, colour: await meanColour(large), files }
}

async function encodeWidth(picture: Sharp, { avif, webp, jpeg }: Recipe): Promise<EncodedFile[]> {
  const made = await Promise.all([
    picture.clone().avif(avif).toBuffer({ resolveWithObject: true }),
    picture.clone().webp(webp).toBuffer({ resolveWithObject: true }),
    onWhite(picture).jpeg(jpeg).toBuffer({ resolveWithObject: true }),
  ])
  const formats = ["avif", "webp", "jpeg"] as const
  return formats.flatMap((format, index) => {
    const one = made[index]
    return one ? [{ format, width: one.info.width, height: one.info.height, data: one.data }] : []
  })
}

/** JPEG has no transparency, and what was cut out is looked at on paper white. */
function onWhite(picture: Sharp): Sharp {
  return picture.clone().flatten({ background: "#ffffff" })
}

async function meanColour(picture: Sharp): Promise<string> {
  const point = await onWhite(picture).resize(1, 1, { fit: "fill" }).toColourspace("srgb").raw().toBuffer()
  return `#${point.subarray(0, 3).toString("hex")}`
}
