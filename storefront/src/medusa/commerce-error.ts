import type { RecipientFault } from "#domain/gift-box/gift"

/**
 * - `unreachable`: no answer, or one that says commerce itself is in trouble; the same request may succeed later.
 * - `refused`: commerce understood and says no; the code says why.
 * - `gone`: what the request is about does not exist any more (a cart, a line, an order).
 */
export type CommerceErrorKind = "unreachable" | "refused" | "gone"

export class CommerceError extends Error {
  /** Of gift instructions, line by line. */
  readonly faults: readonly RecipientFault[]

  constructor(
    readonly kind: CommerceErrorKind,
    /** Machine-readable, e.g. "ocop_out_of_stock"; the copy of cart.error has a sentence for each known one. */
    readonly code: string,
    message: string,
    options?: ErrorOptions & { faults?: RecipientFault[] },
  ) {
    super(message, options)
    this.name = "CommerceError"
    this.faults = options?.faults ?? []
  }
}

interface ErrorBody {
  code?: unknown
  type?: unknown
  message?: unknown
  faults?: unknown
}

/** Medusa marks these two only by a sentence: of validateCartStep and of getVariantsAndItemsWithPrices. */
const COMPLETED = /already completed/i
const UNPUBLISHED = /do not exist or belong to a product that is not published/i

/** Reads Medusa's answer to a failed request: `{ code, type, message }` below any status from 300. */
export function toCommerceError(status: number, body: unknown): CommerceError {
  const { code, type, message, faults } = isRecord(body) ? (body as ErrorBody) : {}
  const text = typeof message === "string" ? message : `HTTP ${status}`
  const reason = typeof code === "string" ? code : typeof type === "string" ? type : `http_${status}`

  if (status === 404) return new CommerceError("gone", "not_found", text)
  if (UNPUBLISHED.test(text)) return new CommerceError("gone", "not_published", text)
  if (COMPLETED.test(text)) return new CommerceError("gone", "cart_completed", text)
  // 409: another request holds the cart; 429: too many; both pass with time, like any 5xx.
  if (status === 409) return new CommerceError("unreachable", "conflict", text)
  if (status === 429 || status >= 500) return new CommerceError("unreachable", reason, text)
  return new CommerceError("refused", CODE_ALIASES[reason] ?? reason, text, {
    faults: Array.isArray(faults) ? (faults as RecipientFault[]) : [],
  })
}

/** Medusa's own words for what the shop's rules say too. */
const CODE_ALIASES: Record<string, string> = { insufficient_inventory: "ocop_out_of_stock" }

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
