import type { Day } from "#domain/day"
import { contentGrams, fillOf, notesOn, varietyOf, type Note } from "#domain/gift-box/box-checks"
import type { BoxPlan, PartFacts } from "#domain/gift-box/box"
import { sayOfBox, type BoxSentence } from "#domain/gift-box/box-sentences"
import { toVnd, type Vnd } from "#domain/vnd"
import type { Locale } from "../../paths"
import { withQuantity, type Draft } from "./draft"
import type { OwnBoxData, OwnPackaging, OwnPart } from "./own-box-data"

/** A box that is being made, as the shop sees it. */
export interface Assessed {
  inside: { part: OwnPart; quantity: number }[]
  packaging: OwnPackaging | null
  /** What keeps it from being sold, in the page's language. */
  problems: string[]
  grams: number
  /** The share of its room that is taken, and pieces without a size or weight, which it does not know of. */
  filled: number
  sizeUnknown: number
  weightUnknown: number
  variety: ReturnType<typeof varietyOf>
  partsPrice: Vnd
  price: Vnd
  total: Vnd
}

export function assess(draft: Draft, data: OwnBoxData, on: Day, locale: Locale): Assessed {
  const inside = draft.parts.flatMap(({ productHandle, quantity }) => {
    const part = data.parts.find(({ facts }) => facts.handle === productHandle)
    return part ? [{ part, quantity }] : []
  })
  const packaging = packagingOf(draft, data)
  const pieces = inside.map(({ part, quantity }) => ({ facts: part.facts, quantity }))
  const { used, room } = packaging ? fillOf(pieces, packaging) : { used: 0, room: 1 }
  const partsPrice = priceOf(draft, data)
  const price = toVnd(partsPrice + (packaging?.cost ?? 0))
  return {
    inside,
    packaging,
    problems: refusals(draft, data, on).map(({ sentence }) => sayOfBox(sentence, locale)),
    grams: contentGrams(pieces),
    filled: used / room,
    sizeUnknown: pieces.filter(({ facts }) => facts.size === null).length,
    weightUnknown: pieces.filter(({ facts }) => facts.weightGrams === null).length,
    variety: varietyOf(pieces.map(({ facts }) => facts)),
    partsPrice,
    price,
    total: toVnd(price * draft.boxes),
  }
}

/**
 * Why one more piece of a product cannot be put in; null where it can. What the box lacks anyway, such as other
 * makers, is no reason.
 */
export function obstacleTo(
  { facts }: OwnPart,
  draft: Draft,
  data: OwnBoxData,
  on: Day,
  locale: Locale,
): string | null {
  const now = draft.parts.find(({ productHandle }) => productHandle === facts.handle)?.quantity ?? 0
  const before = new Set(refusals(draft, data, on).map(signOf))
  const after = refusals(withQuantity(draft, facts.handle, now + 1), data, on)
  const added = after.find((note) => note.check !== "variety" && !before.has(signOf(note)))
  return added ? sayOfBox(shortened(added.sentence), locale) : null
}

/** Beside each product of the shelf one of a kind is enough. */
function shortened(sentence: BoxSentence): BoxSentence {
  if (sentence.code !== "kept") return sentence
  return { ...sentence, kinds: sentence.kinds.map(({ kept, names }) => ({ kept, names: names.slice(-1) })) }
}

/** Why a product can be in no box of this sale; null where it can. */
export function unfitFor(part: OwnPart, data: OwnBoxData, on: Day, locale: Locale): string | null {
  const alone = { packagingHandle: "", boxes: 1, parts: [{ productHandle: part.facts.handle, quantity: 1 }] }
  const note = refusals(alone, data, on).find(({ check }) => OF_ITSELF.includes(check))
  return note ? sayOfBox(note.sentence, locale) : null
}

const OF_ITSELF: readonly Note["check"][] = ["certificate", "shelf-life", "stock", "alcohol", "recall"]

/** Two findings of a kind count as one: a box that is too heavy stays so when it becomes heavier. */
function signOf({ check, productHandle, sentence }: Note): string {
  return `${check} ${productHandle} ${sentence.code}`
}

function refusals(draft: Draft, data: OwnBoxData, on: Day): Note[] {
  const facts = new Map<string, PartFacts>(data.parts.map((part) => [part.facts.handle, part.facts]))
  const packaging = packagingOf(draft, data)
  const plan: BoxPlan = {
    parts: draft.parts,
    packaging,
    price: toVnd(priceOf(draft, data) + (packaging?.cost ?? 0)),
    planned: draft.boxes,
    campaign: data.campaign,
  }
  // An empty box has no price either, which nobody needs to be told.
  return notesOn(plan, facts, on).filter(({ weight, check }) => weight === "refuses" && check !== "price")
}

function packagingOf({ packagingHandle }: Draft, { packagings }: OwnBoxData): OwnPackaging | null {
  return packagings.find(({ handle }) => handle === packagingHandle) ?? null
}

function priceOf({ parts }: Draft, data: OwnBoxData): Vnd {
  const prices = new Map(data.parts.map(({ facts }) => [facts.handle, facts.price ?? 0]))
  return toVnd(parts.reduce((sum, part) => sum + part.quantity * (prices.get(part.productHandle) ?? 0), 0))
}
