import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import type { PackingFacts, PartChoice } from "../../domain/gift-box/gift-box"
import { writePackingWorkflow } from "../workflows/gift-box/write-packing"
import { changingBoxes } from "./change-box"
import { withPromises } from "./promises"
import { readShelf } from "./read-shelf"

const rows = z.array(
  z.object({
    ocop_product: z.object({ id: z.string() }).nullish(),
    variants: z.array(z.object({ id: z.string() })),
  }),
)

/** @throws MedusaError not_found for what is not sold here. */
export function writePacking(
  container: MedusaContainer,
  handle: string,
  packing: PackingFacts,
): Promise<PartChoice> {
  return changingBoxes(container, async () => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product",
      fields: ["ocop_product.id", "variants.id"],
      filters: { handle },
    })
    const [product] = rows.parse(data)
    const [variant] = product?.variants ?? []
    if (!product?.ocop_product || !variant) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "Không có sản phẩm này, hoặc nó chưa có giá bán. Hãy nhập giá trong mục Sản phẩm trước.",
      )
    }
    const { boxes } = await readShelf(container)
    const packed = boxes.filter(
      ({ parts, state, offSaleSince }) =>
        parts.some(({ productHandle }) => productHandle === handle) &&
        state === "published" &&
        offSaleSince === null,
    )
    await writePackingWorkflow(container).run({
      input: {
        ocopProductId: product.ocop_product.id,
        variantId: variant.id,
        packing,
        boxes: packed.map(({ id }) => id),
      },
    })
    const { shelf } = await readShelf(container)
    const part = withPromises(shelf.facts, shelf.promises, null).find((one) => one.handle === handle)
    if (!part) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Sản phẩm này đang không được bán.")
    return part
  })
}
