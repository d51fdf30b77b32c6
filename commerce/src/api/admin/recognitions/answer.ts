import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse } from "@medusajs/framework/http"

import { changeRegister, findRecord, type RegisterChange } from "../../../desk/change-register"
import { readRegister, toItem, type Register } from "../../../desk/records"
import { answering } from "../../answering"
import type { Day } from "../../../../domain/day"
import { today } from "../../../lib/shop-clock"

interface DeskRequest {
  scope: MedusaContainer
  auth_context: { actor_id: string }
}

/**
 * Carries out a change and answers `{ record }`, the last one written; 400 with `contradictions` or 409 where the
 * register refuses it.
 */
export async function answerChange(
  req: DeskRequest,
  res: MedusaResponse,
  decide: (register: Register, today: Day) => RegisterChange,
  status = 200,
): Promise<void> {
  await answering(res, async () => {
    const ids = await changeRegister(req.scope, req.auth_context.actor_id, decide)
    const record = findRecord(await readRegister(req.scope), ids.at(-1) ?? "")
    res.status(status).json({ record: toItem(record, today()) })
  })
}
