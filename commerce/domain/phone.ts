/** A Vietnamese telephone number as "+84" and 9 or 10 digits. */
export type VietnamesePhone = string & { readonly __brand: "VietnamesePhone" }

/** Mobile numbers are 0 + [35789] + 8 digits; landlines 02 + 9 digits (numbering plan of 2017–2018). */
const NATIONAL = /^0(?:[35789]\d{8}|2\d{9})$/

/** Accepts "0912 345 678", "+84 912.345.678" and the like; undefined when it is no Vietnamese number. */
export function parsePhone(text: string): VietnamesePhone | undefined {
  const national = text.replace(/[\s.()-]/g, "").replace(/^(?:\+84|0084|84(?=\d{9,10}$))/, "0")
  return NATIONAL.test(national) ? (`+84${national.slice(1)}` as VietnamesePhone) : undefined
}
