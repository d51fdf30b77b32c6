import type { BoxPlan, PartFacts } from "../../../../domain/gift-box/box"
import type { BoxForm, PackagingItem, Tier } from "../../../../domain/gift-box/gift-box"
import type { Campaign } from "../../../../domain/gift-box/campaign"
import type { Problem } from "../form"
import { BOX_MISSING } from "../words/gift-box"
import { readCount, readVnd, textOrNull, typedVnd } from "./numbers"

export interface TypedPart {
  productHandle: string
  /** As typed. */
  quantity: string
}

/** What stands in the composer's inputs; an empty text is nothing, an empty handle no choice. */
export interface BoxState {
  name: string
  nameEn: string
  story: string
  storyEn: string
  cardText: string
  cardTextEn: string
  tier: Tier
  campaignHandle: string
  packagingHandle: string
  parts: TypedPart[]
  price: string
  planned: string
}

export const EMPTY_BOX: BoxState = {
  name: "",
  nameEn: "",
  story: "",
  storyEn: "",
  cardText: "",
  cardTextEn: "",
  tier: "classic",
  campaignHandle: "",
  packagingHandle: "",
  parts: [],
  price: "",
  planned: "",
}

export function toBoxState(box: BoxForm): BoxState {
  return {
    name: box.name,
    nameEn: box.nameEn,
    story: box.story ?? "",
    storyEn: box.storyEn ?? "",
    cardText: box.cardText ?? "",
    cardTextEn: box.cardTextEn ?? "",
    tier: box.tier,
    campaignHandle: box.campaignHandle,
    packagingHandle: box.packagingHandle ?? "",
    parts: box.parts.map(({ productHandle, quantity }) => ({ productHandle, quantity: String(quantity) })),
    price: typedVnd(box.price),
    planned: String(box.planned),
  }
}

/** The body that the server takes; numbers that cannot be read are null or 0, which `boxProblems` refuses before. */
export function toBoxBody(state: BoxState): BoxForm {
  return {
    name: state.name.trim(),
    nameEn: state.nameEn.trim(),
    story: textOrNull(state.story),
    storyEn: textOrNull(state.storyEn),
    cardText: textOrNull(state.cardText),
    cardTextEn: textOrNull(state.cardTextEn),
    tier: state.tier,
    campaignHandle: state.campaignHandle,
    packagingHandle: textOrNull(state.packagingHandle),
    parts: state.parts.map(({ productHandle, quantity }) => ({
      productHandle,
      quantity: readCount(quantity) ?? 0,
    })),
    price: readVnd(state.price) ?? null,
    planned: readCount(state.planned) ?? 0,
  }
}

/** What keeps a box from being saved at all; what keeps it from being sold says `checkBox`. */
export function boxProblems(state: BoxState, nameOf: (handle: string) => string): Problem[] {
  const problems: Problem[] = []
  const add = (field: string, message: string, isMissing: boolean) =>
    problems.push({ field, message, isMissing })
  if (state.name.trim() === "") add("name", BOX_MISSING.name, true)
  if (state.nameEn.trim() === "") add("nameEn", BOX_MISSING.nameEn, true)
  if (state.campaignHandle === "") add("campaignHandle", BOX_MISSING.campaignHandle, true)
  if (readVnd(state.price) === undefined) add("price", BOX_MISSING.price, false)
  if (!readCount(state.planned)) add("planned", BOX_MISSING.planned, state.planned.trim() === "")
  for (const { productHandle, quantity } of state.parts)
    if (!readCount(quantity))
      add(partField(productHandle), BOX_MISSING.quantity(nameOf(productHandle)), quantity.trim() === "")
  return problems
}

/** Field of a part's quantity. */
export function partField(handle: string): string {
  return `part-${handle}`
}

export function isSameBox(one: BoxState, other: BoxState): boolean {
  return JSON.stringify(toBoxBody(one)) === JSON.stringify(toBoxBody(other))
}

/**
 * The box as the checks look at it; null while its campaign is not chosen.
 *
 * @param sold boxes, whose parts have left the stock: only the others still need some.
 */
export function planOfBox(
  form: BoxForm,
  { campaigns, packagings }: { campaigns: readonly Campaign[]; packagings: readonly PackagingItem[] },
  sold = 0,
): BoxPlan | null {
  const campaign = campaigns.find(({ handle }) => handle === form.campaignHandle)
  if (campaign === undefined) return null
  const { parts, price } = form
  const planned = form.planned < 1 ? form.planned : Math.max(1, form.planned - sold)
  const packaging = packagings.find(({ handle }) => handle === form.packagingHandle) ?? null
  return { parts, packaging, price, planned, campaign }
}

export function factsByHandle<Facts extends PartFacts>(parts: readonly Facts[]): Map<string, Facts> {
  return new Map(parts.map((part) => [part.handle, part]))
}

/** One more of a product: a new part, or one piece more of a part that is in already. */
export function withPart(parts: readonly TypedPart[], handle: string): TypedPart[] {
  return parts.some(({ productHandle }) => productHandle === handle)
    ? withQuantity(parts, handle, (quantity) => quantity + 1)
    : [...parts, { productHandle: handle, quantity: "1" }]
}

/** A step up or down from what is typed; never below 1. */
export function withQuantity(
  parts: readonly TypedPart[],
  handle: string,
  step: (quantity: number) => number,
): TypedPart[] {
  return parts.map((part) =>
    part.productHandle === handle
      ? { ...part, quantity: String(Math.max(1, step(readCount(part.quantity) ?? 0))) }
      : part,
  )
}

/** Another product in a part's place, with its quantity. */
export function withReplacement(parts: readonly TypedPart[], from: string, to: string): TypedPart[] {
  return parts.map((part) => (part.productHandle === from ? { ...part, productHandle: to } : part))
}
