import { parseDay } from "../day"
import type { BoxPlan, PartFacts } from "../gift-box/box"
import type { Campaign } from "../gift-box/campaign"
import type { PackingFacts } from "../gift-box/gift-box"
import { toVnd } from "../vnd"
import { recognitionOf } from "./recognition"

/** Tết Đinh Mùi, but for the changes. */
export function campaignOf(changes: Partial<Campaign> = {}): Campaign {
  return {
    handle: "tet-2027",
    name: "Tết Đinh Mùi 2027",
    nameEn: "Tết 2027",
    feastOn: parseDay("2027-02-06"),
    opensOn: parseDay("2026-11-15"),
    zones: [
      { name: "Cà Mau", nameEn: "Cà Mau", provinces: ["96"], lastOrderOn: parseDay("2027-01-30") },
      {
        name: "các tỉnh còn lại",
        nameEn: "everywhere else",
        provinces: [],
        lastOrderOn: parseDay("2027-01-25"),
      },
    ],
    lastDispatchOn: parseDay("2027-01-31"),
    deliversFrom: parseDay("2026-12-20"),
    deliversUntil: parseDay("2027-02-03"),
    keepsAfterFeast: 15,
    least: { producers: 0, communes: 0, groups: 0 },
    ...changes,
  }
}

/** A product that may go into any box, but for the changes. */
export function factsOf(handle: string, changes: Partial<PartFacts> = {}): PartFacts {
  const recognition = recognitionOf()
  return {
    handle,
    name: `Món ${handle}`,
    group: "food",
    alcohol: false,
    standing: { state: "for-sale", reason: "holding", recognition, lastDay: parseDay("2027-12-31") },
    stars: 4,
    producer: { handle: `htx-${handle}`, name: `HTX ${handle}` },
    communes: ["32248"],
    price: toVnd(100_000),
    stock: 100,
    promised: 0,
    weightGrams: 300,
    size: { length: 100, width: 100, height: 50 },
    shelfLifeDays: 365,
    kept: "dry",
    recall: null,
    ...changes,
  }
}

/** A box of two products that nothing speaks against, but for the changes. */
export function planOf(changes: Partial<BoxPlan> = {}): BoxPlan {
  return {
    parts: [
      { productHandle: "a", quantity: 1 },
      { productHandle: "b", quantity: 2 },
    ],
    packaging: {
      name: "Hộp giấy M",
      cost: toVnd(30_000),
      weightGrams: 200,
      inner: { length: 300, width: 250, height: 120 },
      holdsGrams: 3000,
    },
    price: toVnd(350_000),
    planned: 10,
    campaign: campaignOf(),
    ...changes,
  }
}

/** Of a product that nobody has measured. */
export const NO_PACKING: PackingFacts = { weightGrams: null, size: null, kept: null, shelfLifeDays: null }
