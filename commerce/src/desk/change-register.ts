import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

import { isPublished, standingOn } from "../../domain/certification"
import type { Day } from "../../domain/day"
import { ChangedMeanwhile, RefusedForm } from "../lib/refusals"
import { today } from "../lib/shop-clock"
import { writeRecognitionsWorkflow } from "../workflows/certification/write-recognitions"
import type { Plan, PlannedWrite } from "./changes"
import { othersOf, readRegister, type DeskRecord, type Register } from "./records"

const LOCK = "register-of-recognitions"
const LOCK_SECONDS = 60

export interface RegisterChange {
  /** In the desk's words, for the history of publications. */
  what: string
  plan: Plan
}

/**
 * Reads the register, plans and writes as one: two members of staff never change it at the same moment.
 *
 * @returns the ids of the written records, in the order of the writes.
 * @throws RefusedForm, ChangedMeanwhile, MedusaError
 */
export async function changeRegister(
  container: MedusaContainer,
  userId: string,
  decide: (register: Register, today: Day) => RegisterChange,
): Promise<string[]> {
  const actor = (await container.resolve(Modules.USER).retrieveUser(userId)).email
  return container.resolve(Modules.LOCKING).execute(
    LOCK,
    async () => {
      const register = await readRegister(container)
      const day = today()
      const { what, plan } = decide(register, day)
      if ("contradictions" in plan) throw new RefusedForm(plan.contradictions)
      if (plan.writes.length === 0) return []
      const publish = newOnTheShelf(register, plan.writes, day)
      const { result } = await writeRecognitionsWorkflow(container).run({
        input: { writes: plan.writes, actor, what, publish },
      })
      return result
    },
    { timeout: LOCK_SECONDS },
  )
}

/** @throws MedusaError not_found; ChangedMeanwhile when the record has changed since `seen`. */
export function findRecord(register: Register, id: string, seen?: string): DeskRecord {
  const record = register.records.find((one) => one.id === id)
  if (!record) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "Không có giấy công nhận này, hoặc nó đã được gộp vào giấy khác.",
    )
  }
  if (seen !== undefined && seen !== record.updatedAt) {
    throw new ChangedMeanwhile(
      "Giấy công nhận này vừa được người khác sửa. Hãy tải lại trang để xem bản mới, rồi nhập lại phần cần sửa.",
    )
  }
  return record
}

/** Drafts that a new recognition brings onto the shelf; what staff made a draft while it held stays one. */
function newOnTheShelf(register: Register, writes: readonly PlannedWrite[], day: Day): string[] {
  const gained = new Set(writes.filter(({ id }) => id === null).map(({ productId }) => productId))
  return register.products
    .filter(({ id, status }) => gained.has(id) && status === "draft")
    .filter((product) => {
      const written = writes.filter(({ productId }) => productId === product.id)
      const rewritten = new Set(written.flatMap(({ id }) => id ?? []))
      const kept = othersOf(register, product.id, null).filter(({ id }) => !rewritten.has(id))
      const recognitions = [...kept, ...written].map(({ recognition }) => recognition)
      return isPublished(
        standingOn({ ...product, producer: product.producer?.handle ?? null, recognitions }, day),
      )
    })
    .map(({ id }) => id)
}
