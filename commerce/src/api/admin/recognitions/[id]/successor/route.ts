import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { findRecord } from "../../../../../desk/change-register"
import { planSuccessor } from "../../../../../desk/changes"
import type { successorForm } from "../../../../../desk/form"
import { answerChange } from "../../answer"

/** `POST /admin/recognitions/:id/successor` `{ kind, seen, ...RecognitionForm }` → 201 `{ record }`, the new one. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof successorForm>>,
  res: MedusaResponse,
): Promise<void> {
  const { seen, kind, ...form } = req.validatedBody
  await answerChange(
    req,
    res,
    (register, today) => {
      const record = findRecord(register, req.params.id ?? "", seen)
      const what = `${kind === "renew" ? "Gia hạn" : "Nâng hạng"}: ${record.product.title}, ${form.stars} sao`
      return { what, plan: planSuccessor(register, record, kind, form, today) }
    },
    201,
  )
}
