import { copyFor, translator, type Copy } from "../../i18n"
import { countGroups } from "../../listing"
import { toBoxPicture } from "../../medusa/to-gift-box"
import { toPictures, type Picture } from "../../medusa/to-pictures"
import type { ShopCatalogue } from "../../medusa/port"
import { pathTo, type Locale } from "../../paths"

/** What the search in the browser shows besides documents, in one language; loaded with them. */
export interface SearchFace {
  copy: Copy
  /** Small pictures by the id of their document: "product_tom-kho". */
  pictures: Record<string, SmallPicture>
  /** Where somebody may go who does not know what to type. */
  doors: { href: string; name: string }[]
}

interface SmallPicture {
  src: string
  /** CSS colour of the place until it arrives. */
  ground: string
  /** A drawing is an SVG file, laid out anew wherever it stands: too slow for a list that changes with each letter. */
  drawn: boolean
}

const PARTS = ["find", "group"]

export function toSearchFace(catalogue: ShopCatalogue, locale: Locale): SearchFace {
  const t = translator(locale)
  const published = catalogue.products.filter(({ standing }) => standing.state !== "lapsed")
  return {
    copy: copyFor(locale, PARTS),
    pictures: Object.fromEntries([
      ...published.map((product) => [
        `product_${product.handle}`,
        small(toPictures(product, catalogue, t)[0]),
      ]),
      ...catalogue.giftBoxes.map((box) => [`gift-box_${box.handle}`, small(toBoxPicture(box, catalogue, t))]),
    ]),
    doors: [
      ...[...countGroups(catalogue).keys()].map((group) => ({
        href: pathTo(locale, "group", group),
        name: t(`group.${group}`),
      })),
      { href: pathTo(locale, "giftBox"), name: t("nav.giftBoxes") },
      { href: pathTo(locale, "place"), name: t("nav.places") },
    ],
  }
}

function small(picture: Picture): SmallPicture {
  const { ground, kind } = picture
  return { src: kind === "photo" ? smallest(picture) : picture.src, ground, drawn: kind === "drawing" }
}

/** The encodings of a photograph are listed from small to large. */
function smallest({ fallback, src }: { fallback: string; src: string }): string {
  return fallback.split(" ")[0] ?? src
}
