import type { PartFacts } from "../../../../domain/gift-box/box"
import type { BoxForm, CampaignItem, PackagingItem } from "../../../../domain/gift-box/gift-box"
import { formatVnd } from "../../../../domain/vnd"
import { UNKNOWN } from "../words"
import { BOX_FIELDS, BOX_LIST, COMPARE, FIGURES, TIER_WORDS } from "../words/gift-box"
import { factsByHandle } from "./box-form"
import { figuresOf } from "./figures"
import { formatDifference, formatGrams, formatShare } from "./numbers"

export interface ComparedLine {
  label: string
  first: string
  second: string
  isDifferent: boolean
}

interface Known {
  parts: readonly PartFacts[]
  campaigns: readonly CampaignItem[]
  packagings: readonly PackagingItem[]
}

/** Two boxes line by line: what staff entered, then each product of either, then what they add up to. */
export function compareBoxes(first: BoxForm, second: BoxForm, known: Known): ComparedLine[] {
  const line = (label: string, say: (box: BoxForm) => string): ComparedLine => {
    const [one, other] = [say(first), say(second)]
    return { label, first: one, second: other, isDifferent: one !== other }
  }
  const text = (field: "name" | "nameEn" | "story" | "storyEn" | "cardText" | "cardTextEn") =>
    line(BOX_FIELDS[field] ?? field, (box) => box[field] ?? UNKNOWN)
  const facts = factsByHandle(known.parts)
  const figures = new Map(
    [first, second].map((box) => [box, figuresOf({ ...box, packaging: packagingOf(box, known) }, facts)]),
  )
  const figure = (label: string, say: (of: ReturnType<typeof figuresOf>) => string) =>
    line(label, (box) => {
      const of = figures.get(box)
      return of ? say(of) : UNKNOWN
    })
  return [
    text("name"),
    text("nameEn"),
    line(BOX_FIELDS.tier ?? "", ({ tier }) => TIER_WORDS[tier]),
    line(
      BOX_FIELDS.campaignHandle ?? "",
      ({ campaignHandle }) =>
        known.campaigns.find(({ handle }) => handle === campaignHandle)?.name ?? campaignHandle,
    ),
    line(BOX_FIELDS.packagingHandle ?? "", (box) => packagingOf(box, known)?.name ?? UNKNOWN),
    line(BOX_FIELDS.price ?? "", ({ price }) => (price === null ? BOX_LIST.price : formatVnd(price))),
    line(BOX_FIELDS.planned ?? "", ({ planned }) => String(planned)),
    ...partsOf(first, second).map((handle) =>
      line(partWord(handle, facts), ({ parts }) => {
        const part = parts.find(({ productHandle }) => productHandle === handle)
        return part ? `× ${part.quantity}` : COMPARE.none
      }),
    ),
    figure(FIGURES.own, ({ own }) => formatVnd(own)),
    figure(FIGURES.margin, ({ margin }) =>
      margin ? `${formatDifference(margin.amount)} (${formatShare(margin.share)})` : UNKNOWN,
    ),
    figure(FIGURES.weight, (of) => formatGrams(of.contentGrams)),
    figure(FIGURES.fill, ({ fill }) => (fill === null ? UNKNOWN : formatShare(fill))),
    figure(FIGURES.stars, ({ stars }) =>
      stars.map((one) => FIGURES.starsOf(one.stars, one.count)).join(", "),
    ),
    figure(FIGURES.producers, ({ variety }) => String(variety.producers)),
    figure(FIGURES.communes, ({ variety }) => String(variety.communes)),
    figure(FIGURES.groups, ({ variety }) => String(variety.groups)),
    text("story"),
    text("storyEn"),
    text("cardText"),
    text("cardTextEn"),
  ]
}

function packagingOf({ packagingHandle }: BoxForm, { packagings }: Known): PackagingItem | null {
  return packagings.find(({ handle }) => handle === packagingHandle) ?? null
}

function partsOf(...boxes: BoxForm[]): string[] {
  return [...new Set(boxes.flatMap(({ parts }) => parts.map(({ productHandle }) => productHandle)))]
}

/** With its producer: several of them call a product by the same name. */
function partWord(handle: string, facts: ReadonlyMap<string, PartFacts>): string {
  const part = facts.get(handle)
  return part ? [part.name, part.producer?.name].filter(Boolean).join(" · ") : handle
}
