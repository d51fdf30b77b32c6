/** The fields of the address step, in the order they stand on the page. */
export const FIELDS = [
  "fullName",
  "phone",
  "email",
  "province",
  "commune",
  "street",
  "note",
  "consent",
] as const
export type Field = (typeof FIELDS)[number]

/** As typed and chosen, nothing checked. */
export interface CheckoutForm {
  fullName: string
  phone: string
  email: string
  provinceCode: string
  /** Chosen from the list, for Cà Mau. */
  communeCode: string
  /** Typed, for the other provinces; kept apart so that changing the province back and forth loses nothing. */
  communeName: string
  street: string
  note: string
  /** ISO 8601 instant of the tick, "" while un-ticked. */
  consentedAt: string
  shippingOptionId: string
}

export const EMPTY_FORM: CheckoutForm = {
  fullName: "",
  phone: "",
  email: "",
  provinceCode: "",
  communeCode: "",
  communeName: "",
  street: "",
  note: "",
  consentedAt: "",
  shippingOptionId: "",
}

export function inputId(field: Field): string {
  return `checkout-${field}`
}
