import { endsOn, issuedOn, type Recognition } from "../../../domain/certification"
import { earliestDay } from "../../../domain/day"
import { toWritten } from "./dates"
import type { FormState } from "./form"

/**
 * A recognition as it will be once the one being typed takes its place: ended on the day that one begins. It stays
 * as it is while no later day has been typed, so that the overlap is said.
 */
export function succeeded(
  recognition: Recognition,
  { recognisedOn, precision }: Pick<FormState, "recognisedOn" | "precision">,
): Recognition {
  const written = toWritten(recognisedOn, precision)
  if (written === null) return recognition
  const begins = earliestDay(written, precision)
  const takesPlace = begins > issuedOn(recognition) && begins < endsOn(recognition)
  return takesPlace ? { ...recognition, supersededOn: begins } : recognition
}
