import { standingOn } from "../domain/certification"
import type { Day } from "../domain/day"
import type { PartFacts } from "../domain/gift-box/box"
import { checkBox, type Finding } from "../domain/gift-box/box-checks"
import type { Campaign } from "../domain/gift-box/campaign"
import { toCertifiable } from "./to-certifiable"
import type {
  DemonstrationOffer,
  RegistryGiftBox,
  RegistryPackaging,
  RegistryProducer,
  RegistryProduct,
} from "./types"

/** By their handles. */
export interface BoxShelf {
  products: ReadonlyMap<string, RegistryProduct>
  producers: ReadonlyMap<string, RegistryProducer>
  offers: ReadonlyMap<string, DemonstrationOffer>
  campaigns: ReadonlyMap<string, Campaign>
  packagings: ReadonlyMap<string, RegistryPackaging>
}

/** What the shop's own checks refuse of the boxes, on the day on which their sale opens and beside each other. */
export function faultsOfBoxes(
  boxes: readonly RegistryGiftBox[],
  shelf: BoxShelf,
): (Finding & { box: string })[] {
  return boxes.flatMap((box) => {
    const campaign = shelf.campaigns.get(box.campaignHandle)
    if (!campaign) return []
    const others = boxes.filter((other) => other !== box)
    const facts = new Map(
      [...shelf.offers.values()].flatMap((offer) => {
        const product = shelf.products.get(offer.productHandle)
        return product ? [[product.handle, toFacts(product, offer, others, shelf, campaign.opensOn)]] : []
      }),
    )
    const plan = { ...box, packaging: shelf.packagings.get(box.packagingHandle) ?? null, campaign }
    return checkBox(plan, facts, campaign.opensOn)
      .filter(({ weight }) => weight === "refuses")
      .map((finding) => ({ ...finding, box: box.handle }))
  })
}

function toFacts(
  product: RegistryProduct,
  { price, stock, weightGrams, size, kept, shelfLifeDays }: DemonstrationOffer,
  others: readonly RegistryGiftBox[],
  { producers }: BoxShelf,
  on: Day,
): PartFacts {
  const { handle, name, group, alcohol } = product
  const producer = producers.get(product.producerHandle ?? "") ?? null
  const standing = standingOn(toCertifiable(product), on)
  const promised = others
    .flatMap(({ parts, planned }) => parts.map((part) => ({ ...part, planned })))
    .filter(({ productHandle }) => productHandle === handle)
    .reduce((sum, { quantity, planned }) => sum + quantity * planned, 0)
  return {
    ...{ handle, name, group, alcohol, standing, price, stock, promised },
    ...{ weightGrams, size, kept, shelfLifeDays, recall: null },
    stars: standing.state === "hidden" ? null : standing.recognition.stars,
    producer: producer && { handle: producer.handle, name: producer.name },
    communes: producer?.communes.map(({ code }) => code) ?? [],
  }
}
