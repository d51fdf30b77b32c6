import type { Day } from "../../../../domain/day"
import type { SalesPointEntry, SalesPointItem } from "../../../../domain/sales-point"
import { ask, post } from "../api"

/** What the desk asks of the server about sales points. */

type PointAnswer = { salesPoint: SalesPointItem }

const at = (id: string) => `sales-points/${encodeURIComponent(id)}`

export const listPoints = (signal: AbortSignal) =>
  ask<{ salesPoints: SalesPointItem[]; on: Day }>("sales-points", { signal })

export const readPoint = (id: string, signal: AbortSignal) => ask<PointAnswer>(at(id), { signal })

export const createPoint = (body: SalesPointEntry) => post<PointAnswer>("sales-points", body)

export const updatePoint = ({ id, ...body }: SalesPointEntry & { id: string; seen: string }) =>
  post<PointAnswer>(at(id), body)
