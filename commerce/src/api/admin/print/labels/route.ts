import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { readShopCatalogue } from "../../../../catalogue/read-shop-catalogue"
import { siteAddress } from "../../../../lib/site-address"
import { answerPaper } from "../../../../print/answer"
import { codePaper } from "../../../../print/code-paper"
import { toCodePaperView } from "../../../../print/code-views"
import { answering } from "../../../answering"
import type { GetCodePaperType } from "../validators"

/**
 * `GET /admin/print/labels?paper=label|card|poster&products=a,b&point=&through=YYYY-MM-DD` → codes with their words, as
 * PDF; 400 with a sentence for what no code is printed for.
 */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, GetCodePaperType>,
  res: MedusaResponse,
): Promise<void> {
  const { paper, products, point, through } = req.validatedQuery
  await answering(res, async () => {
    const catalogue = await readShopCatalogue(req.scope.resolve(ContainerRegistrationKeys.QUERY), new Date())
    const request = { paper, handles: products, point: point ?? null, through: through ?? catalogue.on }
    const view = toCodePaperView(catalogue, request, siteAddress)
    await answerPaper(res, codePaper(paper, view), view.title)
  })
}
