/**
 * The check digit of a GS1 key: weights 3 and 1 from the right, modulo 10 (GS1 General Specifications, 7.9).
 *
 * @param digits the key without its check digit.
 */
export function checkDigit(digits: string): string {
  const sum = [...digits]
    .reverse()
    .reduce((sum, digit, at) => sum + Number(digit) * (at % 2 === 0 ? 3 : 1), 0)
  return String((10 - (sum % 10)) % 10)
}

/** Whether the last digit of a key is its check digit. */
export function hasCheckDigit(key: string): boolean {
  return /^\d{2,}$/.test(key) && checkDigit(key.slice(0, -1)) === key.at(-1)
}
