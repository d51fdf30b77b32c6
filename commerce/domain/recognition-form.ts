import type { Recognition } from "./certification"

/** What staff fills in of a recognition; everything else of a record follows from its actions. */
export type RecognitionForm = Pick<
  Recognition,
  | "stars"
  | "score"
  | "level"
  | "batch"
  | "decisionNo"
  | "recognisedOn"
  | "precision"
  | "expiresOn"
  | "evidence"
  | "sourceUrl"
>

/** The fields of a form alone, without what came along with them. */
export function formOf(body: RecognitionForm): RecognitionForm {
  const { stars, score, level, batch, decisionNo, recognisedOn, precision, expiresOn, evidence, sourceUrl } =
    body
  return { stars, score, level, batch, decisionNo, recognisedOn, precision, expiresOn, evidence, sourceUrl }
}
