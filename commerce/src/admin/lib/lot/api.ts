import type { Day } from "../../../../domain/day"
import type { LotEntry, LotItem } from "../../../../domain/lot"
import { ask, post } from "../api"

/** What the desk asks of the server about lots. */

type LotAnswer = { lot: LotItem }
/** Which lot, and the state of it that the form was filled from. */
export interface LotTarget {
  id: string
  seen: string
}

const at = (id: string) => `lots/${encodeURIComponent(id)}`

export const listLots = (signal: AbortSignal) => ask<{ lots: LotItem[]; on: Day }>("lots", { signal })

export const createLot = (body: LotEntry) => post<LotAnswer>("lots", body)

export const updateLot = ({ id, ...body }: LotTarget & LotEntry) => post<LotAnswer>(at(id), body)

export const recallLot = ({ id, ...body }: LotTarget & { reason: string; reasonEn: string | null }) =>
  post<LotAnswer>(`${at(id)}/recall`, body)

export const clearLot = ({ id, seen }: LotTarget) => post<LotAnswer>(`${at(id)}/clear`, { seen })
