import { hasCheckDigit } from "#domain/gs1/check-digit"
import { isProductCode } from "#domain/product-code"

/** Why an address that a code may have opened has no page. */
type BadCode = "capitals" | "mistyped" | "unknown" | "shape" | "barcode" | "gtinLength" | "gtinDigit"

interface Finding {
  why: BadCode
  /** What was asked for, as far as it can be shown. */
  code: string
  /** The code that was probably meant: the same in small letters. */
  meant: string | null
}

const LENGTH = 7

/** What the page for addresses without a page says of one; null where no code was opened. */
export function findBadCode(pathname: string): Finding | null {
  const [, folder, rest = ""] = /^\/(?:en\/)?(q|01)\/(.*?)\/?$/.exec(pathname) ?? []
  if (folder === undefined) return null
  const code = readable(rest)
  if (folder === "01") return { why: whyNotGtin(code), code, meant: null }
  const small = code.trim().toLowerCase()
  const meant = small !== code && isProductCode(small) ? small : null
  return { why: meant === null ? whyNot(code) : "capitals", code, meant }
}

function whyNot(code: string): BadCode {
  if (isProductCode(code)) return "unknown"
  return code.length === LENGTH && /^[a-z0-9]+$/i.test(code) ? "mistyped" : "shape"
}

/** A Digital Link has all fourteen digits, with zeros in front of a shorter number; a lot may stand behind it. */
function whyNotGtin(path: string): BadCode {
  const [gtin = ""] = path.split("/")
  if (!/^\d+$/.test(gtin)) return "barcode"
  if (gtin.length !== 14) return "gtinLength"
  return hasCheckDigit(gtin) ? "barcode" : "gtinDigit"
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
