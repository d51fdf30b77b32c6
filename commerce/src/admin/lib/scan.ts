import { SCAN } from "./words"

export const SCAN_TYPES = ["application/pdf", "image/jpeg", "image/png"]
const LARGEST_BYTES = 15 * 1024 * 1024

/** Why a file cannot be the scan of a decision; null when it can. */
export function scanFault({ type, size }: Pick<File, "type" | "size">): string | null {
  if (!SCAN_TYPES.includes(type)) return SCAN.wrongKind
  return size > LARGEST_BYTES ? SCAN.tooLarge : null
}
