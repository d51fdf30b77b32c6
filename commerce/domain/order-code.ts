/** The order code shown to the customer, from Medusa's running number: 123 → "OCM-000123". */
export function formatOrderCode(displayId: number): string {
  return `OCM-${String(displayId).padStart(6, "0")}`
}
