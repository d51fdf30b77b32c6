import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"

import type { PackingFacts } from "../../../domain/gift-box/gift-box"
import { writePackingStep } from "./steps/write-packing"
import { writeSaleWorkflow } from "./write-sale"

interface WritePackingInput {
  ocopProductId: string
  variantId: string
  packing: PackingFacts
  /** Ids of the boxes on sale that it lies in, whose weight it changes. */
  boxes: string[]
}

/** How a product is packed, in Medusa's variant and in our facts, and the boxes on sale with it. */
export const writePackingWorkflow = createWorkflow("write-packing", (input: WritePackingInput) => {
  writePackingStep(transform(input, ({ ocopProductId, packing }) => ({ ocopProductId, packing })))
  updateProductVariantsWorkflow.runAsStep({
    input: transform(input, ({ variantId, packing: { weightGrams, size } }) => ({
      product_variants: [
        {
          id: variantId,
          weight: weightGrams,
          length: size?.length ?? null,
          width: size?.width ?? null,
          height: size?.height ?? null,
        },
      ],
    })),
  })
  writeSaleWorkflow.runAsStep({ input: transform(input, ({ boxes }) => ({ ids: boxes })) })
})
