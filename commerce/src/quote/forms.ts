import { z } from "@medusajs/framework/zod"

import { day } from "../desk/form"
import type { Vnd } from "../../domain/vnd"

/** The shape of what is sent; what it says is checked in `domain/quote`, with sentences of its own. */

const text = z.string().max(5_000)
const number = z.number()
const dong = number.transform((amount) => amount as Vnd)
/** The state that the form was filled from. */
const seen = z.string()
const MOST_LINES = 500

export const requestForm = z.object({
  organisation: z.object({
    name: text,
    taxCode: text.nullable(),
    contact: text,
    phone: text,
    email: text.nullable(),
    province: text,
    commune: text,
    address: text,
  }),
  lines: z.array(z.object({ boxHandle: text, quantity: number })).max(MOST_LINES),
  wantedBy: day,
  note: text.nullable(),
})

export const offerForm = z.object({
  seen,
  lines: z.array(z.object({ boxHandle: text, quantity: number, unitPrice: dong })).max(MOST_LINES),
  plan: z
    .array(z.object({ by: day, boxHandle: text, quantity: number, place: z.string().trim() }))
    .max(MOST_LINES),
  deliveryFee: dong,
  validUntil: day,
  note: text.nullable(),
})

export const paymentForm = z.object({ seen, amount: dong, on: day, reference: text })

export const deliveryForm = z.object({
  seen,
  on: day,
  lines: z.array(z.object({ boxHandle: text, quantity: number, place: z.string().trim() })).max(MOST_LINES),
})

export const cancelForm = z.object({ seen, reason: text })

const capacity = { pieces: number, by: day, note: text.nullable() }
export const declareForm = z.object({ productHandle: text, ...capacity })
export const changeForm = z.object({ seen, ...capacity })
export const receiveForm = z.object({ seen, pieces: number })

export const signedQuery = z.object({ signature: z.string() })
export const acceptForm = z.object({ signature: z.string(), name: text })
export const declineForm = z.object({ signature: z.string(), reason: text })
