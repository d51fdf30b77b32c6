import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { changeRegister } from "../../../../desk/change-register"
import { ChangedMeanwhile } from "../../../../lib/refusals"
import { countActions, type ImportLine } from "../../../../desk/import-lines"
import { refused } from "../../../../desk/uploaded-file"
import { answering } from "../../../answering"
import { ImportFields } from "../validators"
import { planFor, readImport, type ImportRequest } from "./read-import"

/**
 * `POST /admin/recognitions/import`, multipart `file`, `token` of its preview, `leave_out` → `{ counts }`. All lines
 * that are not refused are written in one transaction, or none.
 */
export async function POST(
  req: AuthenticatedMedusaRequest & ImportRequest,
  res: MedusaResponse,
): Promise<void> {
  const fields = ImportFields.safeParse(req.body)
  if (!fields.success) throw refused("Thiếu mã của bản xem trước. Hãy xem trước tệp rồi mới ghi.")
  const { token, leave_out } = fields.data
  const file = await readImport(req)
  await answering(res, async () => {
    let lines: ImportLine[] = []
    await changeRegister(req.scope, req.auth_context.actor_id, (register) => {
      const plan = planFor(register, file)
      lines = plan.lines
      if (plan.token !== token) {
        throw new ChangedMeanwhile("Tệp hoặc sổ đã thay đổi từ lúc xem trước. Hãy xem trước lại rồi mới ghi.")
      }
      const { refused: left } = countActions(lines)
      if (left > 0 && leave_out !== "true") {
        throw refused(`Có ${left} dòng bị từ chối. Hãy sửa tệp, hoặc chọn bỏ qua các dòng ấy.`)
      }
      return {
        what: `Nhập từ tệp: ${plan.writes.length} thay đổi trong sổ công nhận`,
        plan: { writes: plan.writes },
      }
    })
    res.json({ counts: countActions(lines) })
  })
}
