import { factsOf } from "../../../../../domain/__tests__/gift-box"
import type { BoxItem, PartChoice } from "../../../../../domain/gift-box/gift-box"
import { toVnd } from "../../../../../domain/vnd"

/** A product as the composer offers it, but for the changes. */
export const choice = (handle: string, changes: Partial<PartChoice> = {}): PartChoice => ({
  ...factsOf(handle),
  productId: `prod_${handle}`,
  nameEn: null,
  at: null,
  demonstration: true,
  ...changes,
})

/** A published box of one product, but for the changes. */
export const box = (changes: Partial<BoxItem> = {}): BoxItem => ({
  id: "gb_1",
  handle: "hop",
  code: "abc",
  state: "published",
  offSaleSince: null,
  findings: [],
  checkedOn: null,
  sold: 0,
  demonstration: true,
  seen: "1",
  name: "Hộp quà Tết",
  nameEn: "Tết box",
  story: null,
  storyEn: null,
  tier: "classic",
  campaignHandle: "tet-2027",
  packagingHandle: "m",
  cardText: null,
  cardTextEn: null,
  parts: [{ productHandle: "a", quantity: 1 }],
  price: toVnd(350_000),
  planned: 10,
  ...changes,
})
