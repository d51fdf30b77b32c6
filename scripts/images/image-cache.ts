import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import type { EncodedPhoto } from "../../storefront/src/image-manifest"
import type { Encoding } from "./encode-photo"

const CARD = "photo.json"
const ENDINGS = { avif: "avif", webp: "webp", jpeg: "jpg" } as const

/** Folders `<address>/` with the files of one photograph and `photo.json`, which says what they are. */
export class ImageCache {
  constructor(private readonly folder: string) {}

  /** What an earlier publication made, else what `encode` makes now; a stop half-way leaves nothing behind. */
  async obtain(address: string, encode: () => Promise<Encoding>): Promise<EncodedPhoto> {
    const card = path.join(this.folder, address, CARD)
    if (existsSync(card)) return JSON.parse(readFileSync(card, "utf8")) as EncodedPhoto
    return this.keep(address, await encode())
  }

  /** Every file of a photograph, by its address on the site. */
  filesOf({ avif, webp, fallback }: EncodedPhoto): { path: string; source: string }[] {
    return [...avif, ...webp, ...fallback].map(({ path: address }) => {
      const [photo = "", file = ""] = path.basename(address).split("_")
      return { path: address, source: path.join(this.folder, photo, file) }
    })
  }

  private keep(address: string, { files, ...size }: Encoding): EncodedPhoto {
    const folder = path.join(this.folder, address)
    const draft = `${folder}.new`
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(draft, { recursive: true })
    const of = (format: keyof typeof ENDINGS) =>
      files
        .filter((file) => file.format === format)
        .map(({ width, height, data }) => {
          const name = `${width}.${ENDINGS[format]}`
          writeFileSync(path.join(draft, name), data)
          return { width, height, path: `/anh/${address}_${name}` }
        })
    const photo = { ...size, avif: of("avif"), webp: of("webp"), fallback: of("jpeg") }
    writeFileSync(path.join(draft, CARD), JSON.stringify(photo))
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
    return photo
  }
}
