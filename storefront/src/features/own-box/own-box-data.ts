import type { CatalogueProduct } from "#domain/catalogue"
import type { Packaging, PartFacts } from "#domain/gift-box/box"
import { campaignsToTell, type Campaign } from "#domain/gift-box/campaign"
import { translator, type Translate } from "../../i18n"
import type { ShopCatalogue } from "../../medusa/port"
import { toPictures } from "../../medusa/to-pictures"
import { pathTo, type Locale } from "../../paths"

/** What a customer composes a box from; the page of the composer loads it. */
export interface OwnBoxData {
  campaign: Campaign
  packagings: OwnPackaging[]
  parts: OwnPart[]
}

/** `cost` is what a customer pays for it. */
export interface OwnPackaging extends Packaging {
  handle: string
}

export interface OwnPart {
  /** Named in the language of the page. */
  facts: PartFacts
  /** Set where there is no name in that language. */
  lang?: Locale
  href: string
  picture: { src: string; ground: string }
}

/** Null while no sale is told of, or nothing can be packed. */
export function toOwnBoxData(catalogue: ShopCatalogue, locale: Locale): OwnBoxData | null {
  const [campaign] = campaignsToTell(catalogue.campaigns, catalogue.on)
  const packagings = catalogue.packagings.flatMap(({ offer, nameEn, ...packaging }) => {
    const name = locale === "vi" ? packaging.name : nameEn
    return offer ? [{ ...packaging, name, cost: offer.price }] : []
  })
  if (campaign === undefined || packagings.length === 0) return null
  const { name, nameEn } = campaign
  const t = translator(locale)
  return {
    campaign: { ...campaign, name: locale === "vi" ? name : nameEn },
    packagings,
    parts: catalogue.products
      .filter(({ offer }) => offer !== null)
      .map((product) => toOwnPart(product, catalogue, locale, t))
      .sort((a, b) => a.facts.name.localeCompare(b.facts.name, "vi")),
  }
}

function toOwnPart(
  product: CatalogueProduct,
  catalogue: ShopCatalogue,
  locale: Locale,
  t: Translate,
): OwnPart {
  const { handle, name, nameEn, group, standing, offer, packing, producerHandle } = product
  const producer = catalogue.producers.find((candidate) => candidate.handle === producerHandle) ?? null
  const [picture] = toPictures(product, catalogue, t)
  return {
    facts: {
      handle,
      name: locale === "en" && nameEn !== null ? nameEn : name,
      group,
      // Neither has an offer.
      alcohol: false,
      recall: null,
      standing,
      stars: standing.recognition.stars,
      producer: producer && { handle: producer.handle, name: producer.name },
      communes: (producer?.communes ?? []).map(({ code }) => code),
      price: offer?.price ?? null,
      stock: offer?.available ?? 0,
      promised: 0,
      ...packing,
    },
    ...(locale === "en" && nameEn === null ? { lang: "vi" as const } : {}),
    href: pathTo(locale, "product", handle),
    picture: { src: picture.src, ground: picture.ground },
  }
}
