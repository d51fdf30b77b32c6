import { readShopCatalogue } from "../catalogue/read-shop-catalogue"
import type { Query } from "../lib/goods"
import { fingerprintOf, type Fingerprint } from "./fingerprint"

export interface PublishableState {
  print: Fingerprint
  /** Handle → name, of what is in the catalogue. */
  names: Map<string, string>
}

/** The fingerprint of what would be published at this moment. */
export async function readFingerprint(query: Query, now: Date): Promise<PublishableState> {
  try {
    const catalogue = await readShopCatalogue(query, now)
    const goods = [...catalogue.products, ...catalogue.giftBoxes, ...catalogue.packagings]
    return {
      print: fingerprintOf(catalogue),
      names: new Map(goods.map(({ handle, name }) => [handle, name])),
    }
  } catch (error) {
    return { print: { fault: error instanceof Error ? error.message : String(error) }, names: new Map() }
  }
}
