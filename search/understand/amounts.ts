/** A piece of what was typed: as it is and without accents. */
export interface Token {
  /** Tidied: NFC, lower case. */
  exact: string
  folded: string
}

const MILLION = 1_000_000
const DONG = ["d", "dong", "vnd"]

const CURRENCY: Record<string, number> = {
  k: 1000,
  ng: 1000,
  nghin: 1000,
  ngan: 1000,
  thousand: 1000,
  tr: MILLION,
  trieu: MILLION,
  cu: MILLION,
  million: MILLION,
  d: 1,
  dong: 1,
  vnd: 1,
}

const NUMBER = /^(\d+(?:[.,]\d+)*)([a-z]*)(\d?)$/

/** A number read at some place, perhaps of money. */
export interface Amount {
  value: number
  /** Đồng in one of its units; null where none was said. */
  unit: number | null
  /** Tokens it is made of. */
  tokens: number
}

/** Nobody looks for more, and a number that long may not be exact. */
const MOST = 1_000_000_000

const DIGITS: Record<string, number> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
}

/** «hai trăm năm mươi», «năm chục», «nửa», where a unit of money follows. */
function spokenAt(tokens: readonly Token[], at: number): Amount | undefined {
  let value = 0
  let next = at
  for (let word = tokens[next]?.folded ?? ""; ; word = tokens[next]?.folded ?? "") {
    const digit = word === "nua" ? 0.5 : word === "muoi" ? 10 : DIGITS[word]
    if (digit === undefined) break
    const scale = { tram: 100, muoi: 10, chuc: 10 }[tokens[next + 1]?.folded ?? ""]
    value += digit * (scale ?? 1)
    next += scale === undefined ? 1 : 2
  }
  const unit = CURRENCY[tokens[next]?.folded ?? ""] ?? 0
  if (value === 0 || unit < 1000) return undefined
  const dong = DONG.includes(tokens[next + 1]?.folded ?? "") ? 1 : 0
  return { value, unit, tokens: next + 1 + dong - at }
}

/** Reads «200k», «200.000 đ», «200 nghìn», «1tr5», «1,5 triệu», or a bare number. */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const [, digits = "", suffix = "", rest = ""] = NUMBER.exec(tokens[at]?.folded ?? "") ?? []
  if (digits === "") return spokenAt(tokens, at)
  const glued = suffix === "" ? null : (CURRENCY[suffix] ?? undefined)
  const unit = glued ?? CURRENCY[tokens[at + 1]?.folded ?? ""] ?? null
  const value = toNumber(digits, unit)
  if (glued === undefined || value === undefined || (rest !== "" && unit !== MILLION)) return undefined
  const taken = glued === null && unit !== null ? 2 : 1
  const dong = unit !== null && unit > 1 && DONG.includes(tokens[at + taken]?.folded ?? "") ? 1 : 0
  return { value: value + Number(rest) / 10, unit, tokens: taken + dong }
}

/** @param other the unit said of the other end of a range: in «1-2 triệu» both are millions. */
export function toDong({ value, unit }: Amount, other: number | null = null): number {
  const said = unit ?? other ?? (value < 1000 ? 1000 : 1)
  return Math.min(Math.round(value * said), MOST)
}

/** Whether it says by itself that it is money: «200k», «150000». */
export function isMoney({ value, unit }: Amount): boolean {
  return unit !== null || (value >= 10_000 && value % 500 === 0)
}

/** "1.500" is one thousand five hundred, "1,5" before triệu is one and a half. */
function toNumber(digits: string, unit: number | null): number | undefined {
  if (/^\d{1,3}([.,]\d{3})+$/.test(digits)) return Number(digits.replace(/[.,]/g, ""))
  if (/^\d+$/.test(digits)) return Number(digits)
  const fraction = unit !== null && unit > 1 && /^\d+[.,]\d{1,2}$/.test(digits)
  return fraction ? Number(digits.replace(",", ".")) : undefined
}
