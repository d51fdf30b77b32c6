import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import { readSoldVariants, type SoldVariant } from "../../lib/goods"
import { readAvailable, refuseShortage, type CartLine } from "../../lib/stock-rules"

interface Changed extends CartLine {
  /** Of the line that is changed; none for what is added. */
  lineId?: string
}

const cartRows = z.tuple([
  z.object({
    sales_channel_id: z.string(),
    items: z.array(z.object({ id: z.string(), variant_id: z.string().nullable(), quantity: z.number() })),
  }),
])

/**
 * Refuses a change by which the whole cart would need more than there is of something that the changed lines need.
 * What is short of other lines is for them to say, or a cart could not be put in order line by line.
 *
 * @throws MedusaError `ocop_out_of_stock`
 */
export async function refuseTooMany(
  container: MedusaContainer,
  cartId: string,
  changes: readonly Changed[],
  variants: readonly SoldVariant[],
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["sales_channel_id", "items.id", "items.variant_id", "items.quantity"],
    filters: { id: cartId },
  })
  const [cart] = cartRows.parse(data)
  const changed = new Set(changes.map(({ lineId }) => lineId))
  const others = cart.items
    .filter(({ id }) => !changed.has(id))
    .map(({ variant_id, quantity }) => ({ variantId: variant_id ?? "", quantity }))
  await refuseMoreThanThereIs(query, cart.sales_channel_id, changes, others, variants)
}

/** The same for a cart that is only being opened. */
export async function refuseTooManyInNew(
  container: MedusaContainer,
  salesChannelId: string,
  lines: readonly CartLine[],
  variants: readonly SoldVariant[],
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  await refuseMoreThanThereIs(query, salesChannelId, lines, [], variants)
}

async function refuseMoreThanThereIs(
  query: Parameters<typeof readAvailable>[0],
  salesChannelId: string,
  changes: readonly CartLine[],
  others: readonly CartLine[],
  variants: readonly SoldVariant[],
): Promise<void> {
  const items = new Set(variants.flatMap(({ needs }) => [...needs.keys()]))
  if (items.size === 0) return
  const known = new Set(variants.map(({ id }) => id))
  const [rest, available] = await Promise.all([
    readSoldVariants(
      query,
      others.map(({ variantId }) => variantId).filter((id) => id !== "" && !known.has(id)),
    ),
    readAvailable(query, salesChannelId, [...items]),
  ])
  refuseShortage([...changes, ...others], [...variants, ...rest], available, items)
}
