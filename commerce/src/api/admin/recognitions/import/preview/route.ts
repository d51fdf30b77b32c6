import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { countActions } from "../../../../../desk/import-lines"
import { readRegister } from "../../../../../desk/records"
import { planFor, readImport, type ImportRequest } from "../read-import"

/** `POST /admin/recognitions/import/preview`, multipart `file` → `{ lines, counts, token }`; nothing is written. */
export async function POST(
  req: AuthenticatedMedusaRequest & ImportRequest,
  res: MedusaResponse,
): Promise<void> {
  const file = await readImport(req)
  const { lines, token } = planFor(await readRegister(req.scope), file)
  res.json({ lines, counts: countActions(lines), token })
}
