import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { answerPaper } from "../../../../../print/answer"
import { readBoxToPrint } from "../../../../../print/box-surroundings"
import { toInsertView } from "../../../../../print/box-views"
import { insertPaper } from "../../../../../print/insert"

/** `GET /admin/gift-boxes/:id/insert?lang=vi|en` → the A5 leaf that lies in the box, as PDF; in Vietnamese unless asked. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { box, around } = await readBoxToPrint(req.scope, req.params.id ?? "")
  const language = req.query.lang === "en" ? "en" : "vi"
  await answerPaper(res, insertPaper(toInsertView(box, language, around)), `Tờ giới thiệu ${box.name}`)
}
