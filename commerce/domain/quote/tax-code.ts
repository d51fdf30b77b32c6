/** Of the first nine digits; as python-stdnum's `stdnum.vn.mst` has them. */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/**
 * Reads a Vietnamese tax code: ten digits of which the last checks the others, and for a dependent unit three more.
 *
 * @returns "0123456789" or "0123456789-001"; undefined when it is none.
 */
export function parseTaxCode(text: string): string | undefined {
  const digits = text.replace(/[\s.-]/g, "")
  if (!/^\d{10}(?:\d{3})?$/.test(digits) || digits.slice(2, 9) === "0000000") return undefined
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  // A remainder of 0 would need the check "10": such numbers are not given out.
  if (10 - (sum % 11) !== Number(digits[9])) return undefined
  const unit = digits.slice(10)
  if (unit === "000") return undefined
  return unit === "" ? digits : `${digits.slice(0, 10)}-${unit}`
}
