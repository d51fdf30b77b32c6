import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"

import { ownBoxOf } from "../../buying/own-box-lines"
import { partOfOwnBox } from "../../buying/own-box-rules"
import { checkMayBeSold } from "./cart-may-be-sold"
import { refuseTooMany } from "./whole-cart"

const lineRows = z.tuple([
  z.object({
    variant_id: z.string().nullable(),
    title: z.string(),
    quantity: z.number(),
    metadata: z.record(z.string(), z.unknown()).nullable(),
  }),
])

/**
 * More of a line is bought as the line itself was; taking it out or taking fewer is never refused for others' sake. A
 * box that the customer composed is changed as a whole.
 */
updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "line_item",
    fields: ["variant_id", "title", "quantity", "metadata"],
    filters: { id: input.item_id },
  })
  const [line] = lineRows.parse(data)
  if (ownBoxOf(line) !== null) throw partOfOwnBox(line.title)
  if (Number(input.update.quantity) === 0) return
  const variants = await checkMayBeSold(container, [line])
  const quantity = Number(input.update.quantity ?? line.quantity)
  if (quantity <= line.quantity) return
  const changed = { lineId: input.item_id, variantId: line.variant_id ?? "", quantity }
  await refuseTooMany(container, input.cart_id, [changed], variants)
})
