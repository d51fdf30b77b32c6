import { z } from "astro/zod"

const file = z.object({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Address on the site: `/anh/<address>_640.avif`. */
  path: z.string().regex(/^\/anh\/[\w.-]+$/, "must lie below /anh/"),
})

const encodedPhoto = z.object({
  /** Of the picture as it is looked at, its turn applied. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Mean colour, #rrggbb: holds the place until the picture is there. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  avif: z.array(file).min(1),
  webp: z.array(file).min(1),
  /** JPEG, for browsers that know neither; transparent parts are white. */
  fallback: z.array(file).min(1),
})

/**
 * What the publication made of the photographs: address of the source → its encodings. A source that is not in it
 * could not be used, and its product keeps its drawing.
 */
export const imageManifestSchema = z.record(z.string(), encodedPhoto)

export type EncodedPhoto = z.infer<typeof encodedPhoto>
export type ImageManifest = z.infer<typeof imageManifestSchema>

/** Beside the recording of the catalogue. */
export const IMAGE_MANIFEST_FILE = "images.json"
