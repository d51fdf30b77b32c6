import { STARS, type Stars } from "#domain/certification"
import { toVnd } from "#domain/vnd"
import type { NamedPoint } from "../gazetteer"
import type { Filters } from "../port"
import { amountAt, isMoney, toDong, type Token } from "./amounts"
import type { Lexicon } from "./lexicon"

export interface Conditions {
  filters: Filters
  near: NamedPoint | null
  /** What is left to look for. */
  rest: Token[]
}

type Bound = "max" | "min" | "about"
/** Folded words, one after the other. */
type Phrase = readonly string[]

const phrases = (...all: string[]): Phrase[] => all.map((phrase) => phrase.split(" "))
const bounds = (all: [string, Bound][]) => all.map(([phrase, bound]) => ({ words: phrase.split(" "), bound }))

/** Longest first, folded: the words that say what an amount after them is. */
const BEFORE = bounds([
  ["khong qua", "max"],
  ["khong hon", "max"],
  ["it hon", "max"],
  ["nho hon", "max"],
  ["re hon", "max"],
  ["toi da", "max"],
  ["cao nhat", "max"],
  ["less than", "max"],
  ["cheaper than", "max"],
  ["no more than", "max"],
  ["up to", "max"],
  ["duoi", "max"],
  ["under", "max"],
  ["below", "max"],
  ["max", "max"],
  ["<=", "max"],
  ["<", "max"],
  ["nhieu hon", "min"],
  ["lon hon", "min"],
  ["dat hon", "min"],
  ["it nhat", "min"],
  ["toi thieu", "min"],
  ["more than", "min"],
  ["at least", "min"],
  ["tren", "min"],
  ["tu", "min"],
  ["over", "min"],
  ["above", "min"],
  ["from", "min"],
  ["hon", "min"],
  [">=", "min"],
  [">", "min"],
  ["tam", "about"],
  ["khoang", "about"],
  ["co", "about"],
  ["around", "about"],
  ["about", "about"],
])
const AFTER = bounds([
  ["tro xuong", "max"],
  ["do lai", "max"],
  ["tro lai", "max"],
  ["or less", "max"],
  ["tro len", "min"],
  ["or more", "min"],
])
const BETWEEN = phrases("den", "toi", "-", "–", "to", "and")
const NEAR = phrases("gan", "o gan", "quanh", "xung quanh", "near", "around", "close to")
const UNIT_WORDS = phrases("xa", "phuong", "huyen", "thi xa", "thanh pho", "tp", "tinh", "thi tran")
const PRICE_WORDS = phrases("gia", "price", "priced", "co gia", "gia tu")
const IN_STOCK = phrases("con hang", "in stock", "available now")
const STAR_WORDS = phrases("sao", "star", "stars", "*", "★", "⭐")
const STAR_NUMBERS: Record<string, number> = { ba: 3, bon: 4, nam: 5, three: 3, four: 4, five: 5 }
/** A price «tầm 300k» may be this far off. */
const ABOUT = 0.25

/** Takes price, stars, nearness and stock out of what was typed; the rest keeps its order. */
export function readConditions(
  tokens: readonly Token[],
  lexicon: Pick<Lexicon, "placesBeginning" | "areNeighbours">,
): Conditions {
  const filters: Filters = {}
  const rest: Token[] = []
  let near: NamedPoint | null = null
  for (let at = 0; at < tokens.length;) {
    const place = nearAt(tokens, at, lexicon)
    const taken =
      place?.tokens ??
      starsAt(tokens, at, filters) ??
      priceAt(tokens, at, filters) ??
      stockAt(tokens, at, filters)
    if (place) near = place.point
    const token = tokens[at]
    if (taken === undefined && token) rest.push(token)
    at += taken ?? 1
  }
  return { filters, near, rest: rest.filter(({ exact }) => /[\p{L}\p{N}]/u.test(exact)) }
}

/** A place after «gần», or one that no document names: that is meant as "near" it. */
function nearAt(
  tokens: readonly Token[],
  at: number,
  { placesBeginning, areNeighbours }: Pick<Lexicon, "placesBeginning" | "areNeighbours">,
): { point: NamedPoint; tokens: number } | undefined {
  const near = phraseAt(tokens, at, NEAR)
  const start = at + near + phraseAt(tokens, at + near, UNIT_WORDS)
  const isNamed = (words: readonly string[]) =>
    words.length < 2 || words.slice(1).every((word, index) => areNeighbours(words[index] ?? "", word))
  const found = placesBeginning(tokens[start]?.folded ?? "").find(
    ({ words }) => stands(tokens, start, words) && (near > 0 || !isNamed(words)),
  )
  return found && { point: found.point, tokens: start + found.words.length - at }
}

/** «4 sao», «trên 3 sao», «từ 4 sao», «4 sao trở lên», "4 stars or more". */
function starsAt(tokens: readonly Token[], at: number, filters: Filters): number | undefined {
  const before = boundAt(tokens, at, BEFORE)
  const start = at + (before?.tokens ?? 0)
  const number = tokens[start]?.folded ?? ""
  const glued = /^(\d)(sao|stars?|\*|★)$/.exec(number)
  const count = glued
    ? Number(glued[1])
    : (STAR_NUMBERS[number] ?? (/^\d$/.test(number) ? Number(number) : NaN))
  const word = glued ? 0 : phraseAt(tokens, start + 1, STAR_WORDS)
  if (Number.isNaN(count) || (!glued && word === 0)) return undefined
  const end = start + 1 + word
  const after = boundAt(tokens, end, AFTER)
  const bound = after?.bound ?? before?.bound
  const strict =
    before !== undefined && ["tren", "hon", "over", "above", "duoi", "under", "below"].includes(before.words)
  filters.stars = STARS.filter((stars) => holds(stars, count, bound, strict))
  return end + (after?.tokens ?? 0) - at
}

function holds(stars: Stars, count: number, bound: Bound | undefined, strict: boolean): boolean {
  if (bound === "min") return strict ? stars > count : stars >= count
  if (bound === "max") return strict ? stars < count : stars <= count
  return stars === count
}

function priceAt(tokens: readonly Token[], at: number, filters: Filters): number | undefined {
  const word = phraseAt(tokens, at, PRICE_WORDS)
  const before = boundAt(tokens, at + word, BEFORE)
  const start = at + word + (before?.tokens ?? 0)
  const first = amountAt(tokens, start)
  if (!first) return undefined
  const middle = start + first.tokens
  const between = phraseAt(tokens, middle, BETWEEN)
  const second = between > 0 ? amountAt(tokens, middle + between) : undefined
  if (second && (isMoney(first) || isMoney(second) || before?.words === "tu")) {
    const ends = [toDong(first, second.unit), toDong(second, first.unit)]
    filters.minPrice = toVnd(Math.min(...ends))
    filters.maxPrice = toVnd(Math.max(...ends))
    return middle + between + second.tokens - at
  }
  if (!isMoney(first) && !before) return undefined
  const after = boundAt(tokens, middle, AFTER)
  bind(filters, after?.bound ?? before?.bound ?? "about", toDong(first))
  return middle + (after?.tokens ?? 0) - at
}

/** Of two bounds that leave nothing between them, what was said last counts. */
function bind(filters: Filters, bound: Bound, vnd: number): void {
  const min = bound === "max" ? undefined : toVnd(bound === "about" ? Math.round(vnd * (1 - ABOUT)) : vnd)
  const max = bound === "min" ? undefined : toVnd(bound === "about" ? Math.round(vnd * (1 + ABOUT)) : vnd)
  if (min !== undefined && min > (max ?? filters.maxPrice ?? Infinity)) delete filters.maxPrice
  if (max !== undefined && max < (min ?? filters.minPrice ?? 0)) delete filters.minPrice
  if (min !== undefined) filters.minPrice = min
  if (max !== undefined) filters.maxPrice = max
}

function stockAt(tokens: readonly Token[], at: number, filters: Filters): number | undefined {
  const length = phraseAt(tokens, at, IN_STOCK)
  if (length === 0) return undefined
  filters.inStock = true
  return length
}

function boundAt(
  tokens: readonly Token[],
  at: number,
  all: ReturnType<typeof bounds>,
): { bound: Bound; tokens: number; words: string } | undefined {
  const found = all.find(({ words }) => stands(tokens, at, words))
  return found && { bound: found.bound, tokens: found.words.length, words: found.words.join(" ") }
}

/** Tokens of the longest of the phrases that stands at a place; 0 where none does. */
function phraseAt(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): number {
  return Math.max(0, ...phrases.map((words) => (stands(tokens, at, words) ? words.length : 0)))
}

function stands(tokens: readonly Token[], at: number, words: Phrase): boolean {
  return words.every((word, index) => tokens[at + index]?.folded === word)
}
