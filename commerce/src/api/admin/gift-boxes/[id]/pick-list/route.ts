import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { answerPaper } from "../../../../../print/answer"
import { readBoxToPrint } from "../../../../../print/box-surroundings"
import { toPickListView } from "../../../../../print/box-views"
import { pickListPaper } from "../../../../../print/pick-list"

const MOST_BOXES = 10_000

/** `GET /admin/gift-boxes/:id/pick-list?boxes=20` → what is fetched to pack so many, as PDF. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const boxes = Number(req.query.boxes)
  if (!Number.isInteger(boxes) || boxes < 1 || boxes > MOST_BOXES)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Số hộp cần soạn phải là số nguyên từ 1 đến 10.000. Hãy nhập lại.",
    )
  const { box, findings, around } = await readBoxToPrint(req.scope, req.params.id ?? "")
  const paper = pickListPaper(toPickListView(box, boxes, findings, around))
  await answerPaper(res, paper, `Phiếu soạn hàng ${box.name}, ${boxes} hộp`)
}
