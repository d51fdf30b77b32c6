import { campaignOf, factsOf } from "#domain/__tests__/gift-box"
import type { PartFacts } from "#domain/gift-box/box"
import { toVnd } from "#domain/vnd"
import type { OwnBoxData, OwnPart } from "./own-box-data"

function partOf(handle: string, changes: Partial<PartFacts> = {}): OwnPart {
  return { facts: factsOf(handle, changes), href: `/san-pham/${handle}/`, picture: { src: "", ground: "" } }
}

/** Dry goods of two makers, something frozen, and a sale that asks for two makers. */
export function ownBoxData(): OwnBoxData {
  return {
    campaign: campaignOf({ least: { producers: 2, communes: 0, groups: 0 } }),
    packagings: [
      {
        handle: "paper",
        name: "Hộp giấy",
        cost: toVnd(20_000),
        weightGrams: 200,
        inner: { length: 300, width: 200, height: 100 },
        holdsGrams: 1500,
      },
    ],
    parts: [
      partOf("shrimp"),
      partOf("salt", { price: toVnd(15_000) }),
      partOf("frozen", { kept: "frozen" }),
      partOf("rice", { weightGrams: 5000 }),
      partOf("rare", { stock: 1 }),
    ],
  }
}
