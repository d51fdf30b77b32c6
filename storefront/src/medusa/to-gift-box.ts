import type { CatalogueGiftBox, Offer } from "#domain/catalogue"
import { formatDay, type Day } from "#domain/day"
import type { Tier } from "#domain/gift-box/gift-box"
import type { Vnd } from "#domain/vnd"
import { toBoxDrawing } from "../components/box-picture/box-drawing"
import { BOX_PICTURE } from "../components/box-picture/draw-box"
import { translator, type Translate } from "../i18n"
import { pathTo, type Locale } from "../paths"
import { nameIn, type Name } from "./names"
import type { ShopCatalogue } from "./port"
import { toCampaignView, type CampaignView } from "./to-campaign"
import { toProductCard, type ProductCard } from "./to-card"
import { toOfferView, type OfferView } from "./to-offer"
import type { Picture } from "./to-pictures"

export interface GiftBoxView {
  handle: string
  code: string
  href: string
  name: Name
  tier: Tier
  /** dd/mm/yyyy of the feast it is for. */
  occasion: string
  parts: { quantity: number; product: ProductCard }[]
  picture: Picture
  /** Null where the catalogue no longer has it. */
  campaign: CampaignView | null
  /** Null when the box is off sale because of a part. */
  offer: OfferView | null
  price: Vnd | null
  /** As commerce has it, for the button that buys. */
  buyable: Offer | null
  /** The last day on which it can be ordered: of its campaign, or of the part whose stars end first. */
  lastDay: Day | null
  /** The day from which it can be ordered. */
  firstDay: Day
  /** True where that day is still to come: commerce has no offer of it yet. */
  coming: boolean
  /** Parts of which a lot is recalled; while there are any, the box is not sold. */
  recalled: ProductCard[]
}

export function toGiftBoxView(box: CatalogueGiftBox, catalogue: ShopCatalogue, locale: Locale): GiftBoxView {
  const { handle, code, name, nameEn, occasionDay, tier } = box
  const t = translator(locale)
  const parts = box.parts.flatMap(({ productHandle, quantity }) => {
    const product = catalogue.products.find((candidate) => candidate.handle === productHandle)
    return product ? [{ quantity, product: toProductCard(product, catalogue, locale) }] : []
  })
  const recalled = parts.flatMap(({ product }) => (product.recalls.length > 0 ? [product] : []))
  const found = catalogue.campaigns.find((campaign) => campaign.handle === box.campaignHandle)
  const campaign = found ? toCampaignView(found, catalogue.on, locale) : null
  const ends = [...parts.map(({ product }) => product.lastDay), ...(campaign ? [campaign.lastOrderOn] : [])]
  const [lastDay = null] = ends.sort()
  // After its last day it is sold by no page, whatever the recording still has.
  const sold = lastDay !== null && catalogue.on <= lastDay && recalled.length === 0
  const offer = sold ? box.offer : null
  return {
    handle,
    code,
    href: pathTo(locale, "giftBox", handle),
    name: nameIn(locale, name, nameEn),
    tier,
    occasion: formatDay(occasionDay),
    parts,
    picture: toBoxPicture(box, catalogue, t),
    campaign,
    offer: offer && toOfferView(offer, t),
    price: offer && offer.price,
    buyable: offer,
    lastDay: offer && lastDay,
    firstDay: campaign?.opensOn ?? catalogue.on,
    coming: campaign !== null && catalogue.on < campaign.opensOn,
    recalled,
  }
}

export function toBoxPicture(box: CatalogueGiftBox, catalogue: ShopCatalogue, t: Translate): Picture {
  const { path, ground } = toBoxDrawing(box, catalogue)
  return {
    kind: "drawing",
    src: path,
    ...BOX_PICTURE,
    ground,
    plain: null,
    alt: t("giftBox.pictureAlt", { name: box.name }),
  }
}
