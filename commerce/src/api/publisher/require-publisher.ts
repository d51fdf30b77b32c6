import { createHash, timingSafeEqual } from "node:crypto"

import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** Lets in who carries PUBLISHER_TOKEN as a bearer; without that variable nobody. */
export function requirePublisher(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const [, token] = /^Bearer (.+)$/.exec(req.headers.authorization ?? "") ?? []
  if (isToken(token, process.env.PUBLISHER_TOKEN)) return next()
  next(
    new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "Only the publisher may call this: its bearer token is PUBLISHER_TOKEN.",
    ),
  )
}

/** Compares in a time that does not tell how much of the token was right. */
function isToken(given: string | undefined, wanted: string | undefined): boolean {
  if (!given || !wanted) return false
  return timingSafeEqual(digest(given), digest(wanted))
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest()
}
