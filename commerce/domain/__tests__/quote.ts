import { parseDay } from "../day"
import type { Offered, QuoteRequest } from "../quote/quote"
import { toVnd } from "../vnd"

/** A request that nothing speaks against, but for the changes. */
export function requestOf(changes: Partial<QuoteRequest> = {}): QuoteRequest {
  return {
    organisation: {
      name: "Sở Công Thương tỉnh Cà Mau",
      taxCode: "0100233488",
      contact: "Nguyễn Văn Đước",
      phone: "0912 345 678",
      email: null,
      province: "96",
      commune: "32248",
      address: "Số 1, đường Hùng Vương",
    },
    lines: [{ boxHandle: "hop-a", quantity: 300 }],
    wantedBy: parseDay("2027-01-20"),
    note: null,
    ...changes,
  }
}

/** Boxes "hop-a" and "hop-b", of which an offer is in order but for the changes. */
export function offeredOf(changes: Partial<Offered> = {}): Offered {
  return {
    lines: [
      { boxHandle: "hop-a", quantity: 300, unitPrice: toVnd(450_000) },
      { boxHandle: "hop-b", quantity: 20, unitPrice: toVnd(200_000) },
    ],
    plan: [
      { by: parseDay("2026-12-20"), boxHandle: "hop-a", quantity: 100, place: "Cà Mau" },
      { by: parseDay("2027-01-15"), boxHandle: "hop-a", quantity: 200, place: "Cà Mau" },
      { by: parseDay("2027-01-15"), boxHandle: "hop-b", quantity: 20, place: "Bạc Liêu" },
    ],
    deliveryFee: toVnd(1_500_000),
    validUntil: parseDay("2026-12-05"),
    note: null,
    ...changes,
  }
}
