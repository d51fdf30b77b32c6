import { z } from "@medusajs/framework/zod"

import { OWN_BOX, type OwnBoxForm } from "../../domain/gift-box/gift"

/** Under which each line of a box that a customer composed says what the whole box is. */
const OWN_BOX_FORM = "own_box_form"

const MOST_KINDS = 30
const MOST_PIECES = 999

export const ownBoxForm = z.object({
  campaignHandle: z.string().min(1).max(200),
  packagingHandle: z.string().min(1).max(200),
  parts: z
    .array(
      z.object({
        productHandle: z.string().min(1).max(200),
        quantity: z.number().int().min(1).max(MOST_PIECES),
      }),
    )
    .min(1)
    .max(MOST_KINDS),
  quantity: z.number().int().min(1).max(MOST_PIECES),
}) satisfies z.ZodType<OwnBoxForm>

export interface OwnBoxLine {
  title: string
  quantity: number
  /** Of the line's product; null for packaging. */
  productHandle: string | null
  /** Null for a product. */
  packagingHandle: string | null
  metadata: Record<string, unknown> | null
}

export interface OwnBox {
  id: string
  /** Null where the lines do not agree on what they are together. */
  form: OwnBoxForm | null
  lines: OwnBoxLine[]
}

export function ownBoxMetadata(id: string, form: OwnBoxForm): Record<string, unknown> {
  return { [OWN_BOX]: id, [OWN_BOX_FORM]: form }
}

/** Id of the box that a line is of; null for goods that are bought loose. */
export function ownBoxOf({ metadata }: Pick<OwnBoxLine, "metadata">): string | null {
  const id = metadata?.[OWN_BOX]
  return typeof id === "string" && id !== "" ? id : null
}

/** The lines of a cart by the box they are of; loose ones are left out. */
export function ownBoxesOf(lines: readonly OwnBoxLine[]): OwnBox[] {
  const groups = new Map<string, OwnBoxLine[]>()
  for (const line of lines) {
    const id = ownBoxOf(line)
    if (id !== null) groups.set(id, [...(groups.get(id) ?? []), line])
  }
  return [...groups].map(([id, own]) => ({ id, form: formOf(own), lines: own }))
}

/** Whether the lines are the box as it was composed: nothing taken out, added or multiplied. */
export function isWhole({ form, lines }: OwnBox): boolean {
  if (!form) return false
  const wanted = new Map([
    [`packaging ${form.packagingHandle}`, form.quantity],
    ...form.parts.map((part) => [`part ${part.productHandle}`, part.quantity * form.quantity] as const),
  ])
  const has = new Map<string, number>()
  for (const { packagingHandle, productHandle, quantity } of lines) {
    const key = packagingHandle === null ? `part ${productHandle}` : `packaging ${packagingHandle}`
    has.set(key, (has.get(key) ?? 0) + quantity)
  }
  return has.size === wanted.size && [...wanted].every(([key, quantity]) => has.get(key) === quantity)
}

function formOf(lines: readonly OwnBoxLine[]): OwnBoxForm | null {
  const forms = lines.map(({ metadata }) => ownBoxForm.safeParse(metadata?.[OWN_BOX_FORM]).data)
  const [form] = forms
  const agreed = new Set(forms.map((one) => JSON.stringify(one)))
  return form && agreed.size === 1 ? form : null
}
