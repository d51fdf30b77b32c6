import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { readShopCatalogue } from "../catalogue/read-shop-catalogue"

/** A new product is scanned long after its page stands. */
const KEPT_MS = 60_000

interface KnownCodes {
  /** Code → name of the product, gift box or sales point that has a page under it. */
  names: ReadonlyMap<string, string>
  salesPoints: ReadonlySet<string>
}

let kept: { until: number; codes: Promise<KnownCodes> } | undefined

/** The codes of what is published, read at most once a minute however many scans there are. */
export function readKnownCodes(container: MedusaContainer, now: Date): Promise<KnownCodes> {
  if (kept && now.getTime() < kept.until) return kept.codes
  const codes = read(container, now)
  kept = { until: now.getTime() + KEPT_MS, codes }
  codes.catch(() => (kept = undefined))
  return codes
}

async function read(container: MedusaContainer, now: Date): Promise<KnownCodes> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { products, giftBoxes, salesPoints } = await readShopCatalogue(query, now)
  const all = [...products, ...giftBoxes, ...salesPoints]
  return {
    names: new Map(all.map(({ code, name }) => [code, name])),
    salesPoints: new Set(salesPoints.map(({ code }) => code)),
  }
}
