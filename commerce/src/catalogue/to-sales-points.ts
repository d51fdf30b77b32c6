import { z } from "@medusajs/framework/zod"

import type { SalesPoint } from "../../domain/sales-point"
import type { ShopMode } from "../lib/shop-clock"
import { salesPointRow, toSalesPoint } from "../sales-point/rows"

/**
 * A live shop sends nobody to a point that is made up, and no point has a product without a page.
 *
 * @param listed handles of the products that have one.
 */
export function toSalesPoints(data: unknown, mode: ShopMode, listed: ReadonlySet<string>): SalesPoint[] {
  return z
    .array(salesPointRow)
    .parse(data)
    .map(toSalesPoint)
    .filter(({ demonstration }) => mode === "demonstration" || !demonstration)
    .map((point) => ({
      ...point,
      productHandles: point.productHandles.filter((handle) => listed.has(handle)),
    }))
}
