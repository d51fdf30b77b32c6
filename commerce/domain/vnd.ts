/** An amount in whole đồng: the currency has no smaller unit in use. */
export type Vnd = number & { readonly __brand: "Vnd" }

/** @throws RangeError when the amount is negative, fractional or beyond what a number holds exactly. */
export function toVnd(amount: number): Vnd {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`${amount} is not an amount in whole đồng`)
  }
  return amount as Vnd
}

const formatter = new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND" })

/** "185.000 ₫", with a no-break space before the sign. */
export function formatVnd(amount: Vnd): string {
  return formatter.format(amount)
}
