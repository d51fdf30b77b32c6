import type { CatalogueProduct } from "#domain/catalogue"
import type { Day } from "#domain/day"
import { toDrawing, toPlainDrawing } from "../components/packshot/drawing"
import { PACKSHOT } from "../components/packshot/packshot"
import type { EncodedPhoto } from "../image-manifest"
import type { Translate } from "../i18n"
import type { ShopCatalogue } from "./port"

/** A product's picture: what staff photographed, else a drawing that says it is one. */
export type Picture = PhotoPicture | DrawingPicture

interface AnyPicture {
  /** Of the fallback at its largest: with them the page keeps the place before the file arrives. */
  width: number
  height: number
  src: string
  alt: string
  /** CSS colour of the place until then. */
  ground: string
}

interface PhotoPicture extends AnyPicture {
  kind: "photo"
  avif: string
  webp: string
  fallback: string
}

interface DrawingPicture extends AnyPicture {
  kind: "drawing"
  /** Without the stars, for after their last day; null where none are drawn. */
  plain: { src: string; lastDay: Day } | null
}

/** At least one, the one that stands for the product first; without a usable photograph the drawing alone. */
export function toPictures(product: CatalogueProduct, catalogue: ShopCatalogue, t: Translate): Pictures {
  const [first, ...more] = product.photos.flatMap(({ url }) => catalogue.images[url] ?? [])
  if (first === undefined) return [drawing(product, catalogue, t)]
  const photo = (encoded: EncodedPhoto, index: number) =>
    toPhoto(encoded, t("product.photoAlt", { name: product.name, number: index + 1 }))
  return [photo(first, 0), ...more.map((encoded, index) => photo(encoded, index + 1))]
}

export type Pictures = [Picture, ...Picture[]]

function drawing(product: CatalogueProduct, catalogue: ShopCatalogue, t: Translate): DrawingPicture {
  const { path, ground } = toDrawing(product, catalogue)
  const { state, lastDay } = product.standing
  return {
    kind: "drawing",
    plain: state === "lapsed" ? null : { src: toPlainDrawing(product, catalogue).path, lastDay },
    src: path,
    ...PACKSHOT,
    ground,
    alt: t("product.illustrationAlt", { name: product.name }),
  }
}

function toPhoto({ colour, avif, webp, fallback }: EncodedPhoto, alt: string): PhotoPicture {
  const largest = fallback.reduce((a, b) => (b.width > a.width ? b : a))
  const { width, height, path: src } = largest
  return {
    kind: "photo",
    src,
    width,
    height,
    ground: colour,
    avif: toSrcset(avif),
    webp: toSrcset(webp),
    fallback: toSrcset(fallback),
    alt,
  }
}

function toSrcset(files: EncodedPhoto["avif"]): string {
  return files.map(({ path, width }) => `${path} ${width}w`).join(", ")
}
