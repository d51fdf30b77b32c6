import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import type { PackagingItem } from "../../domain/gift-box/gift-box"
import { writePackagingWorkflow } from "../workflows/gift-box/write-packaging"
import { changingBoxes } from "./change-box"
import { readShelf } from "./read-shelf"
import { RefusedForm } from "../lib/refusals"

/**
 * Creates a packaging, or changes the one that is there.
 *
 * @throws RefusedForm, MedusaError not_found
 */
export function writePackaging(
  container: MedusaContainer,
  packaging: PackagingItem,
  as: "new" | "known",
): Promise<PackagingItem> {
  return changingBoxes(container, async () => {
    const { boxes, shelf } = await readShelf(container)
    const known = shelf.packagings.some(({ handle }) => handle === packaging.handle)
    if (as === "known" && !known)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có bao bì này. Hãy tải lại trang.")
    if (as === "new" && known) {
      const message = `Đã có bao bì «${packaging.handle}». Hãy đặt tên khác.`
      throw new RefusedForm([{ field: "handle", message }])
    }
    const packed = boxes.filter(
      ({ packagingHandle, state, offSaleSince }) =>
        packagingHandle === packaging.handle && state === "published" && offSaleSince === null,
    )
    const input = { packaging, boxes: packed.map(({ id }) => id) }
    await writePackagingWorkflow(container).run({ input })
    return packaging
  })
}
