import type { PartFacts } from "../../../../domain/gift-box/box"
import type { Finding } from "../../../../domain/gift-box/box-checks"
import { partField } from "./box-form"

/** Findings that say whether a box may be sold, and those to be looked at. */
export function byWeight(findings: readonly Finding[]): { refuses: Finding[]; warns: Finding[] } {
  return {
    refuses: findings.filter(({ weight }) => weight === "refuses"),
    warns: findings.filter(({ weight }) => weight === "warns"),
  }
}

export function findingsOf(findings: readonly Finding[], handle: string): Finding[] {
  return findings.filter(({ productHandle }) => productHandle === handle)
}

const PLACES: Record<Finding["check"], string> = {
  parts: "parts",
  certificate: "parts",
  recall: "parts",
  stock: "planned",
  "shelf-life": "parts",
  kept: "parts",
  weight: "packagingHandle",
  room: "packagingHandle",
  alcohol: "parts",
  variety: "parts",
  price: "price",
}

/** Field of the composer that a finding is said beside. */
export function placeOf({ check, productHandle, message }: Finding): string {
  if (productHandle !== null) return partField(productHandle)
  // The number of boxes has no check of its own.
  return check === "parts" && message.startsWith("Số hộp") ? "planned" : PLACES[check]
}

/** Facts that a finding asks for, where it asks for any. */
const ASKED: Partial<Record<Finding["check"], keyof PartFacts>> = {
  "shelf-life": "shelfLifeDays",
  kept: "kept",
  weight: "weightGrams",
  room: "size",
}

/** Parts whose packing facts a warning asks for. */
export function lacking<Facts extends PartFacts>(finding: Finding, parts: readonly Facts[]): Facts[] {
  const fact = ASKED[finding.check]
  if (finding.weight !== "warns" || fact === undefined) return []
  return parts.filter(
    (part) =>
      part[fact] === null && (finding.productHandle === null || finding.productHandle === part.handle),
  )
}
