import { createHash } from "node:crypto"

import type { Catalogue, Offer } from "../../domain/catalogue"
import type { Day } from "../../domain/day"

/**
 * What a publication would show, in short: hashes by which a change is noticed and named. The number of pieces in
 * stock counts only as some or none, so that an order does not rebuild the site.
 */
export interface CatalogueFingerprint {
  on: Day
  /** Handle → hash, of products, gift boxes and packagings. */
  goods: Record<string, string>
  /** Recognitions, candidates and marks. */
  records: string
  /** Everything else: producers, campaigns, mode, region. */
  shop: string
}

/** In place of a fingerprint while the catalogue cannot be read: the publication asked for then shows the fault. */
interface CatalogueFault {
  fault: string
}

export type Fingerprint = CatalogueFingerprint | CatalogueFault

export function fingerprintOf(catalogue: Catalogue): CatalogueFingerprint {
  const { on, products, giftBoxes, packagings, records, candidates, marks, ...shop } = catalogue
  const goods = [...products, ...giftBoxes, ...packagings].map((good) => [
    good.handle,
    hashOf(withStockAsYesOrNo(good)),
  ])
  return {
    on,
    goods: Object.fromEntries(goods) as Record<string, string>,
    records: hashOf([records, candidates, marks]),
    shop: hashOf({ ...shop, recordedAt: "" }),
  }
}

function withStockAsYesOrNo<Good extends { offer: Offer | null }>(good: Good): object {
  return { ...good, offer: good.offer && { ...good.offer, available: good.offer.available > 0 } }
}

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16)
}
