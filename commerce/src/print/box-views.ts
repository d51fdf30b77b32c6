import { isPublished } from "../../domain/certification"
import type { Day } from "../../domain/day"
import type { Finding } from "../../domain/gift-box/box-checks"
import type { BoxPart, Kept } from "../../domain/gift-box/box"
import type { BoxItem, CampaignItem, PartChoice } from "../../domain/gift-box/gift-box"
import { certificateWords, INSERT_WORDS, originWords } from "./insert-words"
import type { InsertView } from "./insert"
import type { Language } from "./paper"
import type { ProducerStory } from "./read-stories"
import type { PickLine, PickListView } from "./pick-list"

/** A product as a paper names it. */
export interface PrintedProduct {
  code: string
  producer: { name: string; communes: string[] } | null
}

export interface BoxSurroundings {
  on: Day
  campaign: CampaignItem
  packaging: string | null
  facts: ReadonlyMap<string, PartChoice>
  products: ReadonlyMap<string, PrintedProduct>
  stories: readonly ProducerStory[]
  /** The whole address of a path of the site. */
  toAddress: (path: string) => string
}

export function toInsertView(box: BoxItem, language: Language, around: BoxSurroundings): InsertView {
  const { on, campaign, toAddress } = around
  const isVietnamese = language === "vi"
  const site = isVietnamese ? "" : "/en"
  return {
    language,
    on,
    box: isVietnamese ? box.name : box.nameEn,
    occasion: isVietnamese ? campaign.name : campaign.nameEn,
    story: isVietnamese ? box.story : box.storyEn,
    cardText: isVietnamese ? box.cardText : box.cardTextEn,
    parts: box.parts.map((part) => toInsertPart(part, language, around)),
    stories: storiesOf(box, language, around),
    address: toAddress(`${site}/q/${box.code}/`),
  }
}

/** The first paragraph of each story that speaks of something inside. */
function storiesOf(
  { parts }: BoxItem,
  language: Language,
  { stories }: BoxSurroundings,
): InsertView["stories"] {
  const inside = new Set(parts.map(({ productHandle }) => productHandle))
  return stories
    .filter(({ products }) => products.some((handle) => inside.has(handle)))
    .map(({ title, body }) => ({
      title: title[language],
      text: body[language].split(/\n\s*\n/, 1)[0]?.trim() ?? "",
    }))
}

function toInsertPart(
  { productHandle, quantity }: BoxPart,
  language: Language,
  { facts, products, toAddress }: BoxSurroundings,
): InsertView["parts"][number] {
  const fact = facts.get(productHandle)
  const product = products.get(productHandle)
  const standing = fact?.standing
  const site = language === "vi" ? "" : "/en"
  const name = fact?.name ?? productHandle
  return {
    name: language === "vi" ? name : (fact?.nameEn ?? name),
    quantity,
    origin: originWords(product?.producer ?? null, language),
    certificate:
      standing && isPublished(standing)
        ? certificateWords(standing.recognition, standing.lastDay, language)
        : INSERT_WORDS[language].none,
    address: toAddress(product ? `${site}/q/${product.code}/` : `${site}/`),
  }
}

const KEPT_WORDS: Record<Kept, string> = {
  dry: "để khô",
  chilled: "giữ mát",
  frozen: "đông lạnh",
}

/** What of the findings concerns whoever packs; the list's own columns say what is short. */
const PACKING: readonly Finding["check"][] = ["parts", "certificate", "recall", "shelf-life", "kept", "room"]

export function toPickListView(
  box: BoxItem,
  boxes: number,
  findings: readonly Finding[],
  { on, campaign, packaging, facts }: BoxSurroundings,
): PickListView {
  return {
    box: box.name,
    code: box.code,
    on,
    boxes,
    deliversUntil: campaign.deliversUntil,
    packaging,
    cardText: box.cardText,
    lines: box.parts.map((part) => toPickLine(part, facts.get(part.productHandle))),
    findings: findings.filter(({ check }) => PACKING.includes(check)).map(({ message }) => message),
  }
}

function toPickLine({ productHandle, quantity }: BoxPart, fact: PartChoice | undefined): PickLine {
  return {
    name: fact?.name ?? productHandle,
    producer: fact?.producer?.name ?? null,
    perBox: quantity,
    stock: fact?.stock ?? 0,
    kept: fact?.kept ? KEPT_WORDS[fact.kept] : null,
    certifiedUntil: fact && isPublished(fact.standing) ? fact.standing.lastDay : null,
  }
}
