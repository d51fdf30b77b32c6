import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { proposeAside } from "../../../../gift-box/propose-aside"
import { withPromises } from "../../../../gift-box/promises"
import { readShelf } from "../../../../gift-box/read-shelf"
import { RefusedForm } from "../../../../lib/refusals"
import { answering } from "../../../answering"
import type { WishesForm } from "../validators"

/** `POST /admin/gift-boxes/proposals` Wishes with `campaignHandle`, `packagingHandle` → Proposals */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof WishesForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { campaignHandle, packagingHandle, ...wishes } = req.validatedBody
  await answering(res, async () => {
    const { shelf } = await readShelf(req.scope)
    const campaign = shelf.campaigns.find(({ handle }) => handle === campaignHandle)
    const packaging = shelf.packagings.find(({ handle }) => handle === packagingHandle)
    if (!campaign) throw missing("campaignHandle", "Không có đợt bán này. Hãy chọn đợt bán.")
    if (!packaging) throw missing("packagingHandle", "Không có bao bì này. Hãy chọn bao bì.")
    const facts = withPromises(shelf.facts, shelf.promises, null)
    res.json(await proposeAside({ ...wishes, campaign, packaging }, facts, shelf.on))
  })
}

function missing(field: string, message: string): RefusedForm {
  return new RefusedForm([{ field, message }])
}
