import { z } from "@medusajs/framework/zod"

import { GROUPS, STARS, type Certifiable, type Recognition } from "../../domain/certification"
import { isProductCode, type ProductCode } from "../../domain/product-code"

/** Rows as `query.graph` answers them: checked here, so that everything behind trusts its types. */

const recognitionRow = z.object({
  stars: z.literal([...STARS]),
  batch: z.string(),
  recognised_on: z.string(),
  precision: z.enum(["day", "month", "quarter", "year"]),
  withdrawn_on: z.string().nullable(),
  withdrawal_reason: z.string().nullable(),
  source_url: z.string(),
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

function toRecognition(row: z.infer<typeof recognitionRow>): Recognition {
  return {
    stars: row.stars,
    batch: row.batch,
    recognisedOn: row.recognised_on,
    precision: row.precision,
    withdrawnOn: row.withdrawn_on,
    withdrawalReason: row.withdrawal_reason,
    sourceUrl: row.source_url,
  }
}
