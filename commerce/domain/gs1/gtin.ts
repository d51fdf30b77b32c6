import { hasCheckDigit } from "./check-digit"

declare const gtin: unique symbol
/** A GTIN-14, a shorter one filled up with zeros in front, with a right check digit. */
export type Gtin = string & { [gtin]: true }

const LENGTHS = [8, 12, 13, 14]

export class GtinError extends Error {
  override name = "GtinError"
}

/**
 * Reads a GTIN as it stands below a bar code: 8, 12, 13 or 14 digits, spaces and hyphens between them left out.
 *
 * @throws GtinError that says in Vietnamese what is wrong with it.
 */
export function parseGtin(text: string): Gtin {
  const digits = text.replace(/[\s-]/g, "")
  if (!/^\d+$/.test(digits))
    throw new GtinError(`GTIN chỉ gồm chữ số, «${text}» thì không. Hãy chép lại số dưới mã vạch.`)
  if (!LENGTHS.includes(digits.length))
    throw new GtinError(
      `GTIN có 8, 12, 13 hoặc 14 chữ số, «${digits}» có ${digits.length}. Hãy chép lại số dưới mã vạch.`,
    )
  if (!hasCheckDigit(digits))
    throw new GtinError(
      `Số cuối của «${digits}» không đúng với các số trước (số kiểm tra). Hãy chép lại số dưới mã vạch.`,
    )
  return digits.padStart(14, "0") as Gtin
}
