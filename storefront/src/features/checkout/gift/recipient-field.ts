import type { RecipientFault } from "#domain/gift-box/gift"

export function recipientFieldId(line: number, field: RecipientFault["field"]): string {
  return `recipient-${line}-${field}`
}
