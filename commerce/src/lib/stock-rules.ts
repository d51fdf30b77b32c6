import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import { shortages, type Shortage } from "../../domain/stock"
import type { Query, SoldVariant } from "./goods"

export interface CartLine {
  variantId: string
  quantity: number
}

const itemRow = z.object({
  id: z.string(),
  location_levels: z.array(
    z.object({ location_id: z.string(), stocked_quantity: z.number(), reserved_quantity: z.number() }),
  ),
})

/** Units of each inventory item that are free at the locations of a sales channel. */
export async function readAvailable(
  query: Query,
  salesChannelId: string,
  items: readonly string[],
): Promise<Map<string, number>> {
  const [{ data: levels }, { data: channel }] = await Promise.all([
    query.graph({
      entity: "inventory_item",
      fields: [
        "id",
        "location_levels.location_id",
        "location_levels.stocked_quantity",
        "location_levels.reserved_quantity",
      ],
      filters: { id: [...items] },
    }),
    query.graph({
      entity: "sales_channel_locations",
      fields: ["stock_location_id"],
      filters: { sales_channel_id: salesChannelId },
    }),
  ])
  const locations = new Set(
    z
      .array(z.object({ stock_location_id: z.string() }))
      .parse(channel)
      .map((row) => row.stock_location_id),
  )
  return new Map(
    z
      .array(itemRow)
      .parse(levels)
      .map(({ id, location_levels }) => [
        id,
        location_levels
          .filter(({ location_id }) => locations.has(location_id))
          .reduce((sum, level) => sum + level.stocked_quantity - level.reserved_quantity, 0),
      ]),
  )
}

/**
 * All lines of a cart must be had together, the parts of its gift boxes included.
 *
 * @param only inventory items that are asked about, where a change of the cart touches no others.
 * @throws MedusaError `ocop_out_of_stock` naming each product that is short and how many are left.
 */
export function refuseShortage(
  lines: readonly CartLine[],
  variants: readonly SoldVariant[],
  available: ReadonlyMap<string, number>,
  only?: ReadonlySet<string>,
): void {
  const needs = new Map(variants.map((variant) => [variant.id, variant.needs]))
  const demand = lines.map((line) => ({
    quantity: line.quantity,
    needs: needs.get(line.variantId) ?? new Map<string, number>(),
  }))
  const short = shortages(demand, available).filter(({ item }) => only?.has(item) ?? true)
  if (short.length === 0) return
  throw outOfStock(short, new Map(variants.flatMap((variant) => [...variant.itemTitles])))
}

/** @param titles inventory item id → name of what lies in stock under it. */
export function outOfStock(short: readonly Shortage[], titles: ReadonlyMap<string, string>): MedusaError {
  const list = short.map(
    ({ item, available, wanted }) =>
      `«${titles.get(item)}» còn ${Math.max(0, available)}, giỏ hàng cần ${wanted}`,
  )
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Không đủ hàng cho cả giỏ: ${list.join("; ")}. Hãy giảm số lượng rồi đặt lại.`,
    "ocop_out_of_stock",
  )
}
