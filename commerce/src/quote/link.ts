import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"

import type { Day } from "../../domain/day"
import { required } from "../lib/environment"
import { siteAddress } from "../lib/site-address"

/** What an organisation is asked to accept: a new revision, or another last day, is signed anew. */
export interface Signed {
  id: string
  revision: number
  validUntil: Day
}

/** A key of its own, so that no signature of another use of the secret passes here. */
function linkKey(secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", "ocop quote link", 32))
}

export function signQuote({ id, revision, validUntil }: Signed, secret = required("JWT_SECRET")): string {
  return createHmac("sha256", linkKey(secret))
    .update(JSON.stringify([id, revision, validUntil]))
    .digest("base64url")
}

export function isSignedBy(signature: string, signed: Signed, secret = required("JWT_SECRET")): boolean {
  const given = Buffer.from(signature)
  const wanted = Buffer.from(signQuote(signed, secret))
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** The page on which an organisation reads and accepts the quote. */
export function quoteLink(signed: Signed): string {
  const url = new URL(siteAddress("/bao-gia/"))
  url.searchParams.set("id", signed.id)
  url.searchParams.set("s", signQuote(signed))
  return url.href
}
