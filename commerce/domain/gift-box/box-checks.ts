import { isPublished } from "../certification"
import { addDays, type Day } from "../day"
import type { Vnd } from "../vnd"
import type { BoxPart, BoxPlan, Kept, Packaging, PartFacts, Size } from "./box"
import { sayOfBox, type BoxSentence } from "./box-sentences"

/** The share of a box's room that pieces of different shapes can fill. */
export const FILLED = 0.8
/** A box beyond this multiple of what lies in it is asked about. */
const DEAR = 1.6

export interface Finding {
  /** "refuses": the box is not published, and leaves sale if it was. "warns": staff should look. */
  weight: "refuses" | "warns"
  check:
    | "parts"
    | "certificate"
    | "recall"
    | "stock"
    | "shelf-life"
    | "kept"
    | "weight"
    | "room"
    | "alcohol"
    | "variety"
    | "price"
  /** The product it is about; null for the box as a whole. */
  productHandle: string | null
  /** What, why and what to do, in the desk's language. */
  message: string
}

/** A finding that is not yet put into words. */
export interface Note extends Omit<Finding, "message"> {
  sentence: BoxSentence
}

interface Part extends BoxPart {
  facts: PartFacts
}

/**
 * Everything that speaks against selling a box on a day. Run on every change and every day: a box without a finding
 * that refuses may be published, and one that gets such a finding leaves sale.
 *
 * @param facts of every product that the box has.
 */
export function checkBox(plan: BoxPlan, facts: ReadonlyMap<string, PartFacts>, on: Day): Finding[] {
  return notesOn(plan, facts, on).map(({ sentence, ...note }) => ({
    ...note,
    message: sayOfBox(sentence, "vi"),
  }))
}

/** The same, to be said in a language of choice. */
export function notesOn(plan: BoxPlan, facts: ReadonlyMap<string, PartFacts>, on: Day): Note[] {
  const parts: Part[] = []
  const notes: Note[] = []
  for (const part of plan.parts) {
    const handle = part.productHandle
    const known = facts.get(handle)
    if (known) parts.push({ ...part, facts: known })
    else notes.push(refusal("parts", handle, { code: "part-unknown", handle }))
  }
  return [
    ...notes,
    ...checkParts(plan),
    ...parts.flatMap((part) => checkPart(part, plan, on)),
    ...checkKept(parts),
    ...checkWeight(parts, plan),
    ...checkRoom(parts, plan),
    ...checkVariety(parts, plan),
    ...checkPrice(parts, plan),
  ]
}

export function mayBeSold(findings: readonly Pick<Finding, "weight">[]): boolean {
  return findings.every(({ weight }) => weight !== "refuses")
}

function checkParts({ parts, planned }: BoxPlan): Note[] {
  const handles = parts.map(({ productHandle }) => productHandle)
  const twice = handles.find((handle, index) => handles.indexOf(handle) !== index)
  return [
    ...(parts.length === 0 ? [refusal("parts", null, { code: "empty" })] : []),
    ...(twice === undefined ? [] : [refusal("parts", twice, { code: "part-twice", handle: twice })]),
    ...parts
      .filter(({ quantity }) => !Number.isInteger(quantity) || quantity < 1)
      .map(({ productHandle: handle }) => refusal("parts", handle, { code: "part-quantity", handle })),
    ...(Number.isInteger(planned) && planned >= 1 ? [] : [refusal("parts", null, { code: "planned" })]),
  ]
}

function checkPart(part: Part, plan: BoxPlan, on: Day): Note[] {
  const { alcohol, handle, name, recall } = part.facts
  return [
    ...checkCertificate(part, plan),
    ...(alcohol ? [refusal("alcohol", handle, { code: "alcohol", name })] : []),
    ...(recall === null ? [] : [refusal("recall", handle, { code: "recall", name, reason: recall })]),
    ...checkStock(part, plan),
    ...checkShelfLife(part, plan, on),
  ]
}

/** Stars must hold to the last day on which a box arrives. */
function checkCertificate({ facts: { handle, name, standing } }: Part, { campaign }: BoxPlan): Note[] {
  const refuse = (sentence: BoxSentence) => [refusal("certificate", handle, sentence)]
  if (!isPublished(standing)) {
    const lastDay = standing.state === "lapsed" ? standing.lastDay : null
    return refuse({ code: "certificate-ended", name, lastDay })
  }
  if (standing.state === "shown") return refuse({ code: "certificate-shown", name })
  const { lastDay } = standing
  const { deliversUntil } = campaign
  return lastDay >= deliversUntil ? [] : refuse({ code: "certificate-ends", name, lastDay, deliversUntil })
}

function checkStock({ quantity, facts }: Part, { planned }: BoxPlan): Note[] {
  const { handle, name, stock, promised } = facts
  const wanted = quantity * planned
  const free = Math.max(0, stock - promised)
  if (wanted <= free) return []
  const most = Math.floor(free / quantity)
  return [refusal("stock", handle, { code: "stock", name, wanted, planned, free, stock, promised, most })]
}

/** A piece that was made on the day of the check must keep past the feast; an older one can not keep longer. */
function checkShelfLife({ facts }: Part, { campaign }: BoxPlan, on: Day): Note[] {
  const { handle, name, shelfLifeDays: days } = facts
  const after = campaign.keepsAfterFeast
  const needed = addDays(campaign.feastOn, after)
  if (days === null) return [warning("shelf-life", handle, { code: "shelf-life-unknown", name })]
  const keeps = addDays(on, days)
  if (keeps >= needed) return []
  return [refusal("shelf-life", handle, { code: "shelf-life", name, days, keeps, needed, after })]
}

/** Goods that are kept differently do not travel in one box. */
function checkKept(parts: readonly Part[]): Note[] {
  const kinds = new Map<Kept, string[]>()
  for (const { facts } of parts)
    if (facts.kept) kinds.set(facts.kept, [...(kinds.get(facts.kept) ?? []), facts.name])
  const unknown = namesOf(parts, ({ kept }) => kept === null)
  const named = [...kinds].map(([kept, names]) => ({ kept, names }))
  return [
    ...(kinds.size > 1 ? [refusal("kept", null, { code: "kept", kinds: named })] : []),
    ...(unknown.length > 0 ? [warning("kept", null, { code: "kept-unknown", names: unknown })] : []),
  ]
}

function checkWeight(parts: readonly Part[], { packaging }: BoxPlan): Note[] {
  if (!packaging) return [refusal("weight", null, { code: "no-packaging" })]
  const { name, holdsGrams } = packaging
  const unknown = namesOf(parts, ({ weightGrams }) => weightGrams === null)
  const grams = contentGrams(parts)
  return [
    ...(unknown.length > 0 ? [warning("weight", null, { code: "weight-unknown", names: unknown })] : []),
    ...(grams > holdsGrams
      ? [refusal("weight", null, { code: "weight", grams, packaging: name, holdsGrams })]
      : []),
  ]
}

function checkRoom(parts: readonly Part[], { packaging }: BoxPlan): Note[] {
  if (!packaging) return []
  const unknown = namesOf(parts, ({ size }) => size === null)
  const { used, room } = fillOf(parts, packaging)
  return [
    ...(unknown.length > 0 ? [warning("room", null, { code: "size-unknown", names: unknown })] : []),
    ...parts
      .filter(({ facts: { size } }) => size !== null && !fits(size, packaging.inner))
      .map(({ facts: { name } }) =>
        refusal("room", null, { code: "too-large", name, packaging: packaging.name }),
      ),
    ...(used > room ? [refusal("room", null, { code: "room", used, packaging: packaging.name, room })] : []),
  ]
}

/** Cubic millimetres that pieces of a known size take, and that a packaging has for them. */
export function fillOf(
  parts: readonly { quantity: number; facts: Pick<PartFacts, "size"> }[],
  { inner }: Pick<Packaging, "inner">,
): { used: number; room: number } {
  const used = parts.reduce(
    (sum, { facts, quantity }) => sum + quantity * (facts.size ? volume(facts.size) : 0),
    0,
  )
  return { used, room: volume(inner) * FILLED }
}

function checkVariety(parts: readonly Part[], { campaign: { least } }: BoxPlan): Note[] {
  const variety = varietyOf(parts.map(({ facts }) => facts))
  return (["producers", "communes", "groups"] as const)
    .filter((of) => variety[of] < least[of])
    .map((of) => refusal("variety", null, { code: "variety", of, has: variety[of], needs: least[of] }))
}

/** Different producers, certain communes and groups among products. */
export function varietyOf(products: readonly PartFacts[]): {
  producers: number
  communes: number
  groups: number
} {
  return {
    producers: new Set(products.flatMap(({ producer }) => producer?.handle ?? [])).size,
    communes: new Set(products.flatMap(({ communes }) => (communes.length === 1 ? communes : []))).size,
    groups: new Set(products.map(({ group }) => group)).size,
  }
}

function checkPrice(parts: readonly Part[], { price, packaging }: BoxPlan): Note[] {
  if (price === null || price === 0) return [refusal("price", null, { code: "no-price" })]
  const unpriced = namesOf(parts, (facts) => facts.price === null)
  if (unpriced.length > 0) return [warning("price", null, { code: "price-unknown", names: unpriced })]
  const own = parts.reduce(
    (sum, { facts, quantity }) => sum + quantity * (facts.price ?? 0),
    packaging?.cost ?? 0,
  ) as Vnd
  if (price < own) return [warning("price", null, { code: "price-low", price, own })]
  if (price > own * DEAR) return [warning("price", null, { code: "price-high", price, own })]
  return []
}

export function contentGrams(
  parts: readonly { quantity: number; facts: Pick<PartFacts, "weightGrams"> }[],
): number {
  return parts.reduce((sum, { facts, quantity }) => sum + quantity * (facts.weightGrams ?? 0), 0)
}

function namesOf(parts: readonly Part[], which: (facts: PartFacts) => boolean): string[] {
  return parts.filter(({ facts }) => which(facts)).map(({ facts }) => facts.name)
}

/** Whether a piece goes in, turned as it likes. */
function fits(piece: Size, inner: Size): boolean {
  const sides = (size: Size) => [size.length, size.width, size.height].sort((a, b) => a - b)
  const room = sides(inner)
  return sides(piece).every((side, index) => side <= (room[index] ?? 0))
}

export function volume({ length, width, height }: Size): number {
  return length * width * height
}

function refusal(check: Finding["check"], productHandle: string | null, sentence: BoxSentence): Note {
  return { weight: "refuses", check, productHandle, sentence }
}

function warning(check: Finding["check"], productHandle: string | null, sentence: BoxSentence): Note {
  return { weight: "warns", check, productHandle, sentence }
}
