import type { RecipientFault } from "#domain/gift-box/gift"
import type { Locale } from "../../../paths"

export function recipientFieldId(line: number, field: RecipientFault["field"]): string {
  return `recipient-${line}-${field}`
}

/** Faults with the sentence of the page's language as their message. */
export function saidIn(locale: Locale, faults: readonly RecipientFault[]): readonly RecipientFault[] {
  return locale === "vi" ? faults : faults.map((fault) => ({ ...fault, message: fault.english }))
}
