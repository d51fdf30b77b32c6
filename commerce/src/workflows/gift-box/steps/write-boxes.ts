import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { Day } from "../../../../domain/day"
import type { Finding } from "../../../../domain/gift-box/box-checks"
import type { BoxForm, BoxState } from "../../../../domain/gift-box/gift-box"
import { asJson, toBoxColumns } from "../../../gift-box/rows"
import { withoutTimes } from "../../../lib/without-times"
import { GIFT_BOX_MODULE } from "../../../modules/gift-box"
import type { GiftBoxModuleService } from "../../../modules/gift-box/service"

/** What is written of a box; what is left out stays as it is. */
export interface BoxChange {
  form?: BoxForm
  state?: BoxState
  offSaleSince?: Day | null
  findings?: Finding[]
  checkedOn?: Day
  revision?: number
  demonstration?: boolean
  /** Staff does it, and the registry's files no longer change this box. */
  byDesk?: boolean
}

/** A new box comes with everything that it needs to be one. */
interface NewBox extends BoxChange {
  form: BoxForm
  handle: string
  code: string
}

export type BoxWrite = { id: null; box: NewBox } | { id: string; box: BoxChange }

/** Answers the ids in the order of the writes. */
export const writeBoxesStep = createStep(
  "write-boxes",
  async (writes: BoxWrite[], { container }) => {
    const service = container.resolve<GiftBoxModuleService>(GIFT_BOX_MODULE)
    const known = writes.flatMap(({ id }) => id ?? [])
    const before = known.length > 0 ? await service.listGiftBoxes({ id: known }) : []
    const created: string[] = []
    const ids: string[] = []
    for (const write of writes) {
      if (write.id === null) {
        const { handle, code, form } = write.box
        const born = { handle, code, ...toBoxColumns(form), findings: asJson([]), ...toColumns(write.box) }
        const row = await service.createGiftBoxes(born)
        created.push(row.id)
        ids.push(row.id)
      } else {
        await service.updateGiftBoxes({ id: write.id, ...toColumns(write.box) })
        ids.push(write.id)
      }
    }
    const previous = before.map(withoutTimes)
    return new StepResponse(ids, { created, previous })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<GiftBoxModuleService>(GIFT_BOX_MODULE)
    if (undo.created.length > 0) await service.deleteGiftBoxes(undo.created)
    for (const row of undo.previous) await service.updateGiftBoxes(row)
  },
)

function toColumns({ form, ...box }: BoxChange) {
  return {
    ...(form && toBoxColumns(form)),
    ...(box.state !== undefined && { state: box.state }),
    ...(box.offSaleSince !== undefined && { off_sale_since: box.offSaleSince }),
    ...(box.findings && { findings: asJson(box.findings) }),
    ...(box.checkedOn !== undefined && { checked_on: box.checkedOn }),
    ...(box.revision !== undefined && { revision: box.revision }),
    ...(box.demonstration !== undefined && { demonstration: box.demonstration }),
    ...(box.byDesk && { kept_by_desk: true }),
  }
}
