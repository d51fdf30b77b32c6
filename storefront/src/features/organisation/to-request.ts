import { parseDay, type Day } from "#domain/day"
import type { QuoteRequest } from "#domain/quote/quote"
import { checkRequest } from "#domain/quote/request-checks"
import { countBoxes } from "#domain/quote/totals"
import { CA_MAU } from "../../components/places/places"
import { FIELDS, type BoxChoice, type Field, type RequestForm } from "./form"

export interface Checked {
  request: QuoteRequest
  /** Boxes in all, as far as they are numbers. */
  boxes: number
  faults: ReadonlySet<Field>
}

/** What the form asks for, and which of its inputs the shop's own rules refuse. */
export function toRequest(form: RequestForm, choices: readonly BoxChoice[], on: Day): Checked {
  const lines = choices.flatMap(({ handle }) => {
    const typed = (form.boxes[handle] ?? "").trim()
    return typed === "" ? [] : [{ boxHandle: handle, quantity: Number(typed.replace(/[.\s]/g, "")) }]
  })
  const wantedBy = readDay(form.wantedBy)
  const request: QuoteRequest = {
    organisation: {
      name: clean(form.name),
      taxCode: clean(form.taxCode) || null,
      contact: clean(form.contact),
      phone: clean(form.phone),
      email: clean(form.email) || null,
      province: form.provinceCode,
      commune: form.provinceCode === CA_MAU ? form.communeCode : clean(form.communeName),
      address: clean(form.address),
    },
    lines,
    wantedBy: wantedBy ?? on,
    note: form.note.trim().normalize("NFC") || null,
  }
  const named = checkRequest(request, new Set(choices.map(({ handle }) => handle)), on)
  const faults = new Set(FIELDS.filter((field) => named.some((fault) => fault.field === field)))
  if (wantedBy === undefined) faults.add("wantedBy")
  if (!form.consented) faults.add("consent")
  return { request, boxes: countBoxes(lines.filter(({ quantity }) => Number.isFinite(quantity))), faults }
}

function readDay(typed: string): Day | undefined {
  try {
    return parseDay(typed)
  } catch {
    return undefined
  }
}

function clean(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim()
}
