import { z } from "@medusajs/framework/zod"
import DataLoader from "dataloader"

import type { DemandLine } from "../../domain/stock"
import type { Database } from "./database-locks"

/** What completing a cart takes from stock. */
export interface CartDemand {
  cartId: string
  /** It has its order; nothing more will be taken. */
  completed: boolean
  lines: DemandLine[]
  /** Inventory item id → units free at the locations of the cart's sales channel. */
  available: Map<string, number>
  /** Inventory item id → name of the product that lies in stock under it. */
  titles: Map<string, string>
}

/**
 * One statement for any number of carts: hundreds of buyers ask at the same moment, and Query would put together four
 * modules for each. The product that an item belongs to is the one that needs fewest of it and of others: any more is
 * a box.
 */
const DEMANDS = `
  select cart.id as cart_id, cart.completed_at is not null as completed, line.id as line_id,
    line.quantity, kit.inventory_item_id as item, kit.required_quantity as needs,
    (
      select coalesce(sum(level.stocked_quantity - level.reserved_quantity), 0)
      from inventory_level level
      join sales_channel_stock_location place on place.stock_location_id = level.location_id
        and place.sales_channel_id = cart.sales_channel_id and place.deleted_at is null
      where level.inventory_item_id = kit.inventory_item_id and level.deleted_at is null
    ) as available,
    (
      select product.title
      from product_variant_inventory_item own
      join product_variant packet on packet.id = own.variant_id and packet.deleted_at is null
      join product on product.id = packet.product_id and product.deleted_at is null
      where own.inventory_item_id = kit.inventory_item_id and own.deleted_at is null
      order by (
        select sum(required_quantity) from product_variant_inventory_item whole
        where whole.variant_id = own.variant_id and whole.deleted_at is null
      )
      limit 1
    ) as title
  from cart
  left join cart_line_item line on line.cart_id = cart.id and line.deleted_at is null
  left join product_variant variant
    on variant.id = line.variant_id and variant.manage_inventory and variant.deleted_at is null
  left join product_variant_inventory_item kit on kit.variant_id = variant.id and kit.deleted_at is null
  where cart.id = any(?) and cart.deleted_at is null`

const demandRow = z.object({
  cart_id: z.string(),
  completed: z.boolean(),
  line_id: z.string().nullable(),
  quantity: z.coerce.number(),
  item: z.string().nullable(),
  needs: z.coerce.number(),
  available: z.coerce.number(),
  title: z.string().nullable(),
})

export async function readDemands(
  database: Pick<Database, "raw">,
  cartIds: readonly string[],
): Promise<CartDemand[]> {
  const { rows } = await database.raw(DEMANDS, [[...cartIds]])
  const demands = new Map<string, CartDemand>()
  const needsOf = new Map<string, Map<string, number>>()
  for (const row of z.array(demandRow).parse(rows)) {
    const demand = demands.get(row.cart_id) ?? emptyDemand(row.cart_id, row.completed)
    demands.set(row.cart_id, demand)
    if (row.line_id === null || row.item === null || row.completed) continue
    const needs = needsOf.get(row.line_id) ?? new Map<string, number>()
    if (!needsOf.has(row.line_id)) demand.lines.push({ quantity: row.quantity, needs })
    needsOf.set(row.line_id, needs.set(row.item, row.needs))
    demand.available.set(row.item, row.available)
    demand.titles.set(row.item, row.title ?? row.item)
  }
  return [...demands.values()]
}

const loaders = new WeakMap<Database, DataLoader<string, CartDemand | undefined>>()

/** Of one cart; carts that are asked for in the same turn of the event loop are read together. */
export async function readDemand(database: Database, cartId: string): Promise<CartDemand | undefined> {
  const loader = loaders.get(database) ?? createLoader(database)
  loaders.set(database, loader)
  return loader.load(cartId)
}

/** Nothing is kept: a cart that is asked for again is read again. */
function createLoader(database: Database): DataLoader<string, CartDemand | undefined> {
  return new DataLoader(
    async (cartIds) => {
      const demands = await readDemands(database, [...new Set(cartIds)])
      return cartIds.map((id) => demands.find(({ cartId }) => cartId === id))
    },
    { cache: false, batchScheduleFn: setImmediate },
  )
}

function emptyDemand(cartId: string, completed: boolean): CartDemand {
  return { cartId, completed, lines: [], available: new Map(), titles: new Map() }
}
