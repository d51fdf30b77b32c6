import type { Recognition } from "../../../domain/certification"
import type { Day } from "../../../domain/day"
import { contradictionsOf } from "../../../domain/recognition-checks"
import { readDay, type Problem } from "./form"
import { MISSING } from "./words"

export interface WithdrawalState {
  /** As typed, dd/mm/yyyy. */
  withdrawnOn: string
  withdrawalReason: string
}

/** The body that the server takes, or null while it has no day. */
export function toWithdrawal(state: WithdrawalState): { withdrawnOn: Day; withdrawalReason: string } | null {
  const withdrawnOn = readDay(state.withdrawnOn)
  return withdrawnOn ? { withdrawnOn, withdrawalReason: state.withdrawalReason.trim() } : null
}

/** Why a recognition cannot be withdrawn so; faults that it had before are not the withdrawal's. */
export function withdrawalProblems(state: WithdrawalState, recognition: Recognition, today: Day): Problem[] {
  const body = toWithdrawal(state)
  const problems: Problem[] = []
  if (body === null) problems.push({ field: "withdrawnOn", message: MISSING.withdrawnOn, isMissing: false })
  if (state.withdrawalReason.trim() === "")
    problems.push({ field: "withdrawalReason", message: MISSING.withdrawalReason, isMissing: true })
  if (body === null) return problems
  const found = contradictionsOf({ ...recognition, ...body }, [], today).filter(
    ({ field }) => field === "withdrawnOn",
  )
  return [...problems, ...found.map(({ field, message }) => ({ field, message, isMissing: false }))]
}
