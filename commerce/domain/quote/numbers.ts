/** Numbers run through a year from 1, without gaps: 2026, 1 → "BG-2026-0001". */
export function formatQuoteNumber(year: number, serial: number): string {
  return `BG-${year}-${String(serial).padStart(4, "0")}`
}

/** The delivery note of a quote: "BG-2026-0001", 2 → "PG-2026-0001-2". */
export function formatDeliveryNumber(quoteNumber: string, serial: number): string {
  return `${quoteNumber.replace(/^BG/, "PG")}-${serial}`
}
