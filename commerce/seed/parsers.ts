import { slugify } from "../domain/fold"
import { isProductCode, type ProductCode } from "../domain/product-code"

/** Parsers of one cell. Each throws a RangeError that says what is wrong and what to write instead. */

export function required(text: string): string {
  if (text === "") throw new RangeError("is empty, but the registry needs it; fill it in")
  return text
}

export function optional(text: string): string | null {
  return text === "" ? null : text
}

/** Null for an empty cell. */
export function unlessEmpty<T>(parse: (text: string) => T): (text: string) => T | null {
  return (text) => (text === "" ? null : parse(text))
}

export function oneOf<const T extends string>(allowed: readonly T[]): (text: string) => T {
  return (text) => {
    const found = allowed.find((value) => value === text)
    if (found === undefined)
      throw new RangeError(`"${text}" is not known; write one of: ${allowed.join(", ")}`)
    return found
  }
}

export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN
    if (!Number.isSafeInteger(value) || value < least) {
      throw new RangeError(`"${text}" is not a whole number of at least ${least}; write digits only`)
    }
    return value
  }
}

export function degrees(text: string): number {
  if (!/^\d{1,3}\.\d+$/.test(text))
    throw new RangeError(`"${text}" is no angle in degrees; write e.g. 9.1767`)
  return Number(text)
}

export function webAddress(text: string): string {
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/.test(text)) {
    throw new RangeError(
      `"${text}" is no http(s) address, but every fact needs its source; give the page's address`,
    )
  }
  return text
}

export function handle(text: string): string {
  if (slugify(text) !== text || text === "") {
    throw new RangeError(
      `"${text}" is no handle; use a-z, 0-9 and single hyphens, e.g. "${slugify(text) || "tom-kho"}"`,
    )
  }
  return text
}

export function productCode(text: string): ProductCode {
  if (!isProductCode(text)) {
    throw new RangeError(
      `"${text}" is no product code: its characters do not fit its check character; copy it again`,
    )
  }
  return text
}

/** A key of another table. */
export function keyOf(known: { has(key: string): boolean }, file: string): (text: string) => string {
  return (text) => {
    if (!known.has(text))
      throw new RangeError(`"${text}" is not in ${file}; correct it, or add it there first`)
    return text
  }
}
