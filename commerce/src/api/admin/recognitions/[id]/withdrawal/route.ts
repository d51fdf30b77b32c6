import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { findRecord } from "../../../../../desk/change-register"
import { planWithdrawal } from "../../../../../desk/changes"
import type { withdrawalForm } from "../../../../../desk/form"
import { answerChange } from "../../answer"

/** `POST /admin/recognitions/:id/withdrawal` `{ seen, withdrawnOn, withdrawalReason }` → `{ record }` */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof withdrawalForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { seen, ...withdrawal } = req.validatedBody
  await answerChange(req, res, (register, today) => {
    const record = findRecord(register, req.params.id ?? "", seen)
    const what = `Thu hồi giấy công nhận: ${record.product.title}`
    return { what, plan: planWithdrawal(register, record, withdrawal, today) }
  })
}
