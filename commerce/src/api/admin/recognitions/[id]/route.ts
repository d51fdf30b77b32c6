import { zodValidator } from "@medusajs/framework"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { findRecord } from "../../../../desk/change-register"
import { planUpdate } from "../../../../desk/changes"
import { updateForm } from "../../../../desk/form"
import { othersOf, readRegister, toItem } from "../../../../desk/records"
import { today } from "../../../../lib/shop-clock"
import { CERTIFICATION_MODULE } from "../../../../modules/certification"
import type { CertificationModuleService } from "../../../../modules/certification/service"
import { answerChange } from "../answer"

/** `GET /admin/recognitions/:id` → `{ record, others, history }`, the newest change first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  const on = today()
  const register = await readRegister(req.scope)
  const record = findRecord(register, id)
  const changes = await req.scope
    .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    .listRecognitionChanges({ recognition_id: id }, { order: { created_at: "DESC" } })
  res.json({
    record: toItem(record, on),
    others: othersOf(register, record.product.id, id).map((other) => toItem(other, on)),
    history: changes.map(({ id, created_at, actor, action, before, after }) => ({
      id,
      at: created_at,
      actor,
      action,
      before,
      after,
    })),
  })
}

/** `POST /admin/recognitions/:id` `{ seen, withdrawnOn?: null, ...RecognitionForm }` → `{ record }` */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  // Not by a middleware: its matcher would take "/import" for an id.
  const body = (await zodValidator(updateForm, req.body)) as z.infer<typeof updateForm>
  const { seen, withdrawnOn, withdrawalReason, ...form } = body
  const keepsWithdrawal = withdrawnOn === undefined && withdrawalReason === undefined
  await answerChange(req, res, (register, today) => {
    const record = findRecord(register, req.params.id ?? "", seen)
    const what = `Sửa giấy công nhận: ${record.product.title}`
    return { what, plan: planUpdate(register, record, form, keepsWithdrawal, today) }
  })
}
