import type { Day } from "../../../../domain/day"
import { lotFaults, type LotEntry, type LotItem } from "../../../../domain/lot"
import { toRuleDay, typedDay } from "../days"
import { readDay, type Problem } from "../form"
import { readWhole } from "../gift-box/numbers"
import { LOT_FORM } from "../words/lot"

/** What stands in the inputs: days as dd/mm/yyyy. */
export interface LotFormState {
  /** Empty while none is chosen. */
  productHandle: string
  code: string
  madeOn: string
  expiresOn: string
  pieces: string
}

export function emptyLot(productHandle: string | null): LotFormState {
  return { productHandle: productHandle ?? "", code: "", madeOn: "", expiresOn: "", pieces: "" }
}

export function toLotState(lot: LotItem): LotFormState {
  return {
    productHandle: lot.productHandle,
    code: lot.code,
    madeOn: typedDay(lot.madeOn),
    expiresOn: typedDay(lot.expiresOn),
    pieces: lot.pieces === null ? "" : lot.pieces.toLocaleString("vi-VN"),
  }
}

/** The body that the server takes of a form in which `lotProblems` finds nothing. */
export function toLotBody(state: LotFormState): LotEntry {
  return {
    productHandle: state.productHandle,
    code: state.code.trim(),
    madeOn: readDay(state.madeOn) ?? null,
    expiresOn: readDay(state.expiresOn) ?? null,
    pieces: readWhole(state.pieces) ?? null,
  }
}

/** @param lots all of the shop; `id` is the one being changed, null for a new one. */
export function lotProblems(
  state: LotFormState,
  lots: readonly LotItem[],
  id: string | null,
  on: Day,
): Problem[] {
  const others = lots.filter((lot) => lot.productHandle === state.productHandle && lot.id !== id)
  const pieces = readWhole(state.pieces)
  const form = {
    code: state.code.trim(),
    madeOn: toRuleDay(state.madeOn),
    expiresOn: toRuleDay(state.expiresOn),
    pieces: pieces === null ? "" : String(pieces ?? state.pieces),
  }
  const faults = lotFaults(form, others, on).map(({ field, message }) => ({
    field,
    message,
    isMissing: field === "code" && form.code === "",
  }))
  return state.productHandle === ""
    ? [{ field: "productHandle", message: LOT_FORM.productMissing, isMissing: true }, ...faults]
    : faults
}
