import { standingOn } from "../domain/certification"
import type { Day } from "../domain/day"
import type { PartFacts } from "../domain/gift-box/box"
import { checkBox, type Finding } from "../domain/gift-box/box-checks"
import type { Campaign } from "../domain/gift-box/campaign"
import type { Row } from "./row"
import { toCertifiable } from "./to-certifiable"
import type {
  DemonstrationOffer,
  RegistryGiftBox,
  RegistryPackaging,
  RegistryProducer,
  RegistryProduct,
} from "./types"

/** By their handles. */
interface BoxShelf {
  products: ReadonlyMap<string, RegistryProduct>
  producers: ReadonlyMap<string, RegistryProducer>
  offers: ReadonlyMap<string, DemonstrationOffer>
  campaigns: ReadonlyMap<string, Campaign>
  packagings: ReadonlyMap<string, RegistryPackaging>
}

/**
 * Reports what the shop's own checks refuse of the boxes, on the day on which their sale opens and beside each other.
 * To be asked once every table is sound: a fault elsewhere would be told again here.
 */
export function checkGiftBoxes(
  boxes: readonly RegistryGiftBox[],
  boxRows: readonly Row<"gift-boxes.csv">[],
  partRows: readonly Row<"gift-box-parts.csv">[],
  shelf: BoxShelf,
): void {
  for (const box of boxes) {
    const boxRow = boxRows.find((row) => row.raw("handle") === box.handle)
    const parts = partRows.filter((row) => row.raw("gift_box") === box.handle)
    for (const { productHandle, check, message } of refusalsOf(box, boxes, shelf)) {
      const told = `fails the check of its ${check}: ${message}`
      const part = parts.find((row) => row.raw("product") === productHandle)
      if (part) part.fault("product", told)
      else boxRow?.fault("row", told)
    }
  }
}

function refusalsOf(box: RegistryGiftBox, boxes: readonly RegistryGiftBox[], shelf: BoxShelf): Finding[] {
  const campaign = shelf.campaigns.get(box.campaignHandle)
  if (!campaign) return []
  const others = boxes.filter((other) => other !== box)
  const facts = [...shelf.offers.values()].flatMap((offer) => {
    const product = shelf.products.get(offer.productHandle)
    return product ? [toFacts(product, offer, others, shelf, campaign.opensOn)] : []
  })
  const plan = { ...box, packaging: shelf.packagings.get(box.packagingHandle) ?? null, campaign }
  const byHandle = new Map(facts.map((one) => [one.handle, one]))
  return checkBox(plan, byHandle, campaign.opensOn).filter(({ weight }) => weight === "refuses")
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
