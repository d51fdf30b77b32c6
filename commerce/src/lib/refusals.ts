import type { Contradiction } from "../../domain/contradiction"

/** What was asked for contradicts the shop's rules; nothing was written but the findings of a check. */
export class RefusedForm extends Error {
  override name = "RefusedForm"
  constructor(readonly contradictions: readonly Contradiction[]) {
    super(contradictions.map(({ message }) => message).join(" "))
  }
}

/** Somebody else changed what staff was looking at; nothing was written. */
export class ChangedMeanwhile extends Error {
  override name = "ChangedMeanwhile"
}
