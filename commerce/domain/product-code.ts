/**
 * The code printed on a shelf label: six characters and a check character, for `/q/<code>`.
 * The alphabet has no 0, 1, i, l or o, and its 31 characters make a prime base: with weights 1…7 every
 * single wrong character and every two swapped characters change the sum modulo 31.
 */
export type ProductCode = string & { readonly __brand: "ProductCode" }

const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
const BASE = ALPHABET.length
const DATA_LENGTH = 6
const CHECK_WEIGHT = DATA_LENGTH + 1

/** How many codes there are: numbers from 0 to this, exclusive. */
export const CODE_COUNT = BASE ** DATA_LENGTH

/** @throws RangeError when `serial` is not a whole number below {@link CODE_COUNT}. */
export function toProductCode(serial: number): ProductCode {
  if (!Number.isInteger(serial) || serial < 0 || serial >= CODE_COUNT) {
    throw new RangeError(`${serial} is not a serial number from 0 to ${CODE_COUNT - 1}`)
  }
  let data = ""
  for (let rest = serial; data.length < DATA_LENGTH; rest = Math.floor(rest / BASE)) {
    data = ALPHABET.charAt(rest % BASE) + data
  }
  const check = [...ALPHABET].find((character) => weightedSum(data + character) === 0) ?? ""
  return (data + check) as ProductCode
}

export function isProductCode(text: string): text is ProductCode {
  return (
    text.length === CHECK_WEIGHT && [...text].every((c) => ALPHABET.includes(c)) && weightedSum(text) === 0
  )
}

function weightedSum(text: string): number {
  return [...text].reduce((sum, c, index) => sum + ALPHABET.indexOf(c) * (index + 1), 0) % BASE
}
