import { GtinError, parseGtin, type Gtin } from "../../../domain/gs1/gtin"
import { post } from "./api"
import type { Problem } from "./form"

export const saveGtin = ({ handle, gtin }: { handle: string; gtin: string | null }) =>
  post<{ gtin: Gtin | null }>(`ocop-products/${encodeURIComponent(handle)}/gtin`, { gtin })

/** What is wrong with a GTIN as typed; an empty one says that the product has none. */
export function gtinProblems({ gtin }: { gtin: string }): Problem[] {
  if (gtin.trim() === "") return []
  try {
    parseGtin(gtin)
    return []
  } catch (error) {
    if (!(error instanceof GtinError)) throw error
    return [{ field: "gtin", message: error.message, isMissing: false }]
  }
}
