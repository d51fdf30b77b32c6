import { formatDay, type Day } from "../../../domain/day"
import { readDay } from "./form"

/** A day as typed, in the form that the shared rules read; what is no day stays as typed, for them to refuse it. */
export function toRuleDay(typed: string): string {
  return readDay(typed) ?? typed.trim()
}

export function typedDay(day: Day | null): string {
  return day === null ? "" : formatDay(day)
}
