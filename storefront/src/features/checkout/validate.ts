import { parsePhone } from "#domain/phone"
import type { Delivery } from "../../medusa/cart-types"
import type { CheckoutForm, Field } from "./form"
import { CA_MAU, type Places } from "../../components/places/places"

/** Each wrong field with the key of the sentence that says so. */
export type FieldErrors = Partial<Record<Field, string>>

export type Checked =
  { delivery: Delivery; errors?: undefined } | { delivery?: undefined; errors: FieldErrors }

/** The rule that commerce applies to an email (zod's), so that it refuses none that passed here. */
const EMAIL = /^(?!\.)(?!.*\.\.)([a-z0-9_'+\-.]*)[a-z0-9_+-]@([a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/i

const LONGEST = { fullName: 100, commune: 100, street: 200, note: 500 }

export function checkForm(form: CheckoutForm, places: Places): Checked {
  const errors: FieldErrors = {}
  const wrong = (field: Field, fault: "missing" | "wrong" | "unknown" | "long"): void => {
    errors[field] ??= `checkout.invalid.${field}.${fault}`
  }
  const text = (field: keyof typeof LONGEST, typed: string): string => {
    const cleaned = clean(typed)
    if (cleaned === "" && field !== "note") wrong(field, "missing")
    if (cleaned.length > LONGEST[field]) wrong(field, "long")
    return cleaned
  }

  const fullName = text("fullName", form.fullName)
  const phone = parsePhone(form.phone)
  if (phone === undefined) wrong("phone", clean(form.phone) === "" ? "missing" : "wrong")
  const email = clean(form.email)
  if (!EMAIL.test(email)) wrong("email", email === "" ? "missing" : "wrong")
  const province = places.provinces.find(({ code }) => code === form.provinceCode)
  if (province === undefined) wrong("province", "missing")

  const listed = form.provinceCode === CA_MAU
  const chosen = listed ? places.communes.find(({ code }) => code === form.communeCode) : undefined
  if (listed && chosen === undefined) wrong("commune", form.communeCode === "" ? "missing" : "unknown")
  const communeName = listed ? (chosen?.name ?? "") : text("commune", form.communeName)

  const street = text("street", form.street)
  const note = text("note", form.note)
  if (form.consentedAt === "") wrong("consent", "missing")

  if (phone === undefined || province === undefined || Object.keys(errors).length > 0) return { errors }
  const commune = { name: communeName, code: chosen?.code ?? null }
  return {
    delivery: { fullName, phone, email, street, commune, province, note, consentedAt: form.consentedAt },
  }
}

function clean(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim()
}
