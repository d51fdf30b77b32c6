import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import type { BoxItem, PackagingItem } from "../../domain/gift-box/gift-box"
import type { Query } from "../lib/goods"
import { readSold } from "./read-sold"
import { giftBoxRow, packagingRow, toBoxForm, toPackagingItem, type GiftBoxRow } from "./rows"

const productRow = z.object({
  gift_box: z.object({ id: z.string() }).nullish(),
  variants: z.array(z.object({ id: z.string() })),
})

/** Every gift box with how many of it were sold, by name. */
export async function readBoxes(container: MedusaContainer): Promise<BoxItem[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: boxes }, { data: products }] = await Promise.all([
    query.graph({ entity: "gift_box", fields: ["*"] }),
    query.graph({ entity: "product", fields: ["gift_box.id", "variants.id"] }),
  ])
  const variants = new Map(
    z
      .array(productRow)
      .parse(products)
      .flatMap(({ gift_box: box, variants: [variant] }) =>
        box && variant ? [[box.id, variant.id] as const] : [],
      ),
  )
  const sold = await readSold(container, [...variants.values()])
  return z
    .array(giftBoxRow)
    .parse(boxes)
    .map((row) => toBoxItem(row, sold.get(variants.get(row.id) ?? "") ?? 0))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
}

function toBoxItem(row: GiftBoxRow, sold: number): BoxItem {
  return {
    ...toBoxForm(row),
    id: row.id,
    handle: row.handle,
    code: row.code,
    state: row.state,
    offSaleSince: row.off_sale_since,
    findings: row.findings,
    checkedOn: row.checked_on,
    sold,
    demonstration: row.demonstration,
    seen: String(row.revision),
  }
}

export async function readPackagings(query: Query): Promise<PackagingItem[]> {
  const { data } = await query.graph({ entity: "gift_box_packaging", fields: ["*"] })
  return z
    .array(packagingRow)
    .parse(data)
    .map(toPackagingItem)
    .sort((a, b) => a.cost - b.cost)
}
