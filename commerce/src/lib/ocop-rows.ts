import { z } from "@medusajs/framework/zod"

import {
  EVIDENCE,
  GROUPS,
  LEVELS,
  STARS,
  type Certifiable,
  type Recognition,
} from "../../domain/certification"
import { parseDay } from "../../domain/day"
import { isProductCode, type ProductCode } from "../../domain/product-code"

/** Rows as `query.graph` answers them: checked here, so that everything behind trusts its types. */

export const recognitionRow = z.object({
  slug: z.string(),
  stars: z.literal([...STARS]),
  score: z.number().nullable(),
  level: z.enum(LEVELS).nullable(),
  batch: z.string(),
  decision_no: z.string().nullable(),
  recognised_on: z.string(),
  precision: z.enum(["day", "month", "quarter", "year"]),
  expires_on: z.string().transform(parseDay).nullable(),
  withdrawn_on: z.string().nullable(),
  withdrawal_reason: z.string().nullable(),
  superseded_on: z.string().transform(parseDay).nullable(),
  evidence: z.enum(EVIDENCE),
  source_url: z.string().nullable(),
  document: z.object({ name: z.string(), url: z.string(), sha256: z.string() }).nullable(),
})

/** Fields that {@link certifiedFacts} reads of a product. */
export const CERTIFIED_FIELDS = [
  "ocop_product.group",
  "ocop_product.alcohol",
  "ocop_product.demonstration",
  "producer.handle",
  "recognitions.*",
]

export const certifiedFacts = z.object({
  ocop_product: z
    .object({ group: z.enum(GROUPS), alcohol: z.boolean(), demonstration: z.boolean() })
    .nullish(),
  producer: z.object({ handle: z.string() }).nullish(),
  recognitions: z.array(recognitionRow.nullish()).nullish(),
})

export const productCode = z.custom<ProductCode>((code) => typeof code === "string" && isProductCode(code))

/** What the rule needs; null for a product of Medusa that the registry does not know. */
export function toCertifiable(row: z.infer<typeof certifiedFacts>): Certifiable | null {
  if (!row.ocop_product) return null
  const recognitions = (row.recognitions ?? []).flatMap((recognition) =>
    recognition ? [toRecognition(recognition)] : [],
  )
  const { group, alcohol } = row.ocop_product
  return { group, alcohol, producer: row.producer?.handle ?? null, recognitions }
}

/** The columns of the table that hold a recognition. */
export type RecognitionColumns = Omit<z.input<typeof recognitionRow>, "stars" | "document"> & {
  stars: number
  document: Record<string, unknown> | null
}

export function toRecognitionColumns(recognition: Recognition): RecognitionColumns {
  return {
    slug: recognition.slug,
    stars: recognition.stars,
    score: recognition.score,
    level: recognition.level,
    batch: recognition.batch,
    decision_no: recognition.decisionNo,
    recognised_on: recognition.recognisedOn,
    precision: recognition.precision,
    expires_on: recognition.expiresOn,
    withdrawn_on: recognition.withdrawnOn,
    withdrawal_reason: recognition.withdrawalReason,
    superseded_on: recognition.supersededOn,
    evidence: recognition.evidence,
    source_url: recognition.sourceUrl,
    document: recognition.document && { ...recognition.document },
  }
}

export function toRecognition(row: z.infer<typeof recognitionRow>): Recognition {
  return {
    slug: row.slug,
    stars: row.stars,
    score: row.score,
    level: row.level,
    batch: row.batch,
    decisionNo: row.decision_no,
    recognisedOn: row.recognised_on,
    precision: row.precision,
    expiresOn: row.expires_on,
    withdrawnOn: row.withdrawn_on,
    withdrawalReason: row.withdrawal_reason,
    supersededOn: row.superseded_on,
    evidence: row.evidence,
    sourceUrl: row.source_url,
    document: row.document,
  }
}
