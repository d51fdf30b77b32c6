import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"

import { checkMayBeSold } from "./cart-may-be-sold"

const lineRows = z.array(z.object({ variant_id: z.string().nullable(), title: z.string() }))

/** More of a line is bought as the line itself was; taking it out is never refused. */
updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  if (Number(input.update.quantity) === 0) return
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "line_item",
    fields: ["variant_id", "title"],
    filters: { id: input.item_id },
  })
  await checkMayBeSold(container, lineRows.parse(data))
})
