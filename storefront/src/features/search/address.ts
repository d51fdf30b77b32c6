import { GROUPS, type Group, type Stars } from "#domain/certification"
import { toVnd, type Vnd } from "#domain/vnd"
import { KINDS, type SearchKind } from "#search/documents"
import { SORTS, type Sort } from "#search/port"
import { groupSlug } from "../../paths"

/** What somebody has chosen on the page of results; all of it stands in the address, in one way for both languages. */
export interface Choice {
  query: string
  kinds: SearchKind[]
  groups: Group[]
  stars: Stars[]
  /** With their kind: "xã Đất Mũi". */
  communes: string[]
  from: Vnd | null
  to: Vnd | null
  inStock: boolean
  sort: Sort
  /** How many pages of results are open, from 1. */
  pages: number
}

const KIND_WORDS: Record<SearchKind, string> = {
  product: "san-pham",
  "gift-box": "hop-qua",
  producer: "nguoi-lam",
  place: "diem-den",
  story: "chuyen-ke",
  certificate: "giay-cong-nhan",
}

const SORT_WORDS: Record<Sort, string> = {
  relevance: "hop-nhat",
  price: "gia-tang",
  "-price": "gia-giam",
  stars: "sao",
  near: "gan",
}

const STARS: readonly Stars[] = [5, 4, 3]
const MOST_PAGES = 50
const LONGEST_QUERY = 200
const LONGEST_LIST = 20
const HIGHEST_PRICE = 1_000_000_000

/** Reads the part of an address after its "?". What is unknown or out of bounds there is left out. */
export function readAddress(search: string): Choice {
  const address = new URLSearchParams(search)
  const words = (key: string): string[] => (address.get(key) ?? "").split(",")
  const chosen = <Value>(values: readonly Value[], key: string, toWord: (value: Value) => string): Value[] =>
    values.filter((value) => words(key).includes(toWord(value)))
  const sort = SORTS.find((one) => SORT_WORDS[one] === address.get("xep"))
  return {
    query: toQuery(address.get("q") ?? ""),
    kinds: chosen(KINDS, "loai", (kind) => KIND_WORDS[kind]),
    groups: chosen(GROUPS, "nhom", (group) => groupSlug("vi", group)),
    stars: chosen(STARS, "sao", String),
    communes: [...new Set(address.getAll("xa").map(toQuery))].filter(Boolean).slice(0, LONGEST_LIST),
    from: toPrice(address.get("tu")),
    to: toPrice(address.get("den")),
    inStock: address.get("con") === "1",
    sort: sort ?? "relevance",
    pages: Math.min(Math.max(Number.parseInt(address.get("trang") ?? "1", 10) || 1, 1), MOST_PAGES),
  }
}

/** The reverse of {@link readAddress}: "?q=muối&sao=5,4"; empty where nothing is chosen. */
export function writeAddress(choice: Choice): string {
  const { query, kinds, groups, stars, communes, from, to, inStock, sort, pages } = choice
  const parts: [string, string][] = [
    ["q", query],
    ["loai", kinds.map((kind) => KIND_WORDS[kind]).join(",")],
    ["nhom", groups.map((group) => groupSlug("vi", group)).join(",")],
    ["sao", stars.join(",")],
    ...communes.map((name): [string, string] => ["xa", name]),
    ["tu", from === null ? "" : String(from)],
    ["den", to === null ? "" : String(to)],
    ["con", inStock ? "1" : ""],
    ["xep", sort === "relevance" ? "" : SORT_WORDS[sort]],
    ["trang", pages === 1 ? "" : String(pages)],
  ]
  const address = new URLSearchParams(parts.filter(([, value]) => value !== "")).toString()
  // A list reads better with its commas as they are.
  return address === "" ? "" : `?${address.replaceAll("%2C", ",")}`
}

/** Words as they are searched and kept: in one form of Unicode, without room around them. */
export function toQuery(typed: string): string {
  return typed.normalize("NFC").slice(0, LONGEST_QUERY).trim()
}

/** Whole đồng out of a field or an address; null for what is no price. */
export function toPrice(typed: string | null): Vnd | null {
  const amount = (typed ?? "").trim()
  if (!/^\d{1,10}$/.test(amount) || Number(amount) > HIGHEST_PRICE) return null
  return toVnd(Number(amount))
}
