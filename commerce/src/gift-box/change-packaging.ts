import { isDeepStrictEqual } from "node:util"

import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import type { PackagingItem } from "../../domain/gift-box/gift-box"
import { writePackagingWorkflow } from "../workflows/gift-box/write-packaging"
import { changingBoxes } from "./change-box"
import { readShelf } from "./read-shelf"
import { ChangedMeanwhile, RefusedForm } from "../lib/refusals"

/**
 * Creates a packaging, or changes the one that is there.
 *
 * @param seen as it was when staff began to change it; null for a new one.
 * @throws RefusedForm, ChangedMeanwhile, MedusaError not_found
 */
export function writePackaging(
  container: MedusaContainer,
  packaging: PackagingItem,
  seen: PackagingItem | null,
): Promise<PackagingItem> {
  return changingBoxes(container, async () => {
    const { boxes, shelf } = await readShelf(container)
    const known = shelf.packagings.find(({ handle }) => handle === packaging.handle)
    if (seen && !known)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có bao bì này. Hãy tải lại trang.")
    if (seen && !isDeepStrictEqual(known, seen)) {
      throw new ChangedMeanwhile(
        "Bao bì này vừa được người khác sửa. Hãy tải lại để xem bản mới, rồi làm lại phần cần sửa.",
      )
    }
    if (!seen && known) {
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
