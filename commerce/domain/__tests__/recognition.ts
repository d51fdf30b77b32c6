import type { Recognition } from "../certification"

const DRIED_SHRIMP: Recognition = {
  slug: "tom-kho-2024",
  stars: 4,
  score: null,
  level: "province",
  batch: "2023-province-4star",
  decisionNo: null,
  recognisedOn: "2024-01",
  precision: "month",
  expiresOn: null,
  withdrawnOn: null,
  withdrawalReason: null,
  supersededOn: null,
  evidence: "press",
  sourceUrl: "https://example.vn/cong-nhan",
  document: null,
}

/** Four stars of January 2024, known from the press, but for the changes. */
export function recognitionOf(changes: Partial<Recognition> = {}): Recognition {
  return { ...DRIED_SHRIMP, ...changes }
}
