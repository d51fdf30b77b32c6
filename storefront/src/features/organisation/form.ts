/** The inputs of the request, in the order they stand on the page. */
export const FIELDS = [
  "lines",
  "wantedBy",
  "name",
  "taxCode",
  "contact",
  "phone",
  "email",
  "province",
  "commune",
  "address",
  "note",
  "consent",
] as const
export type Field = (typeof FIELDS)[number]

/** As typed and chosen, nothing checked. */
export interface RequestForm {
  /** Box handle → number as typed. */
  boxes: Record<string, string>
  /** As a date input has it; "" while none is chosen. */
  wantedBy: string
  name: string
  taxCode: string
  contact: string
  phone: string
  email: string
  provinceCode: string
  /** Chosen from the list, for Cà Mau. */
  communeCode: string
  /** Typed, for the other provinces. */
  communeName: string
  address: string
  note: string
  consented: boolean
}

export const EMPTY_FORM: RequestForm = {
  boxes: {},
  wantedBy: "",
  name: "",
  taxCode: "",
  contact: "",
  phone: "",
  email: "",
  provinceCode: "",
  communeCode: "",
  communeName: "",
  address: "",
  note: "",
  consented: false,
}

/** A gift box that can be asked for. */
export interface BoxChoice {
  handle: string
  name: string
  /** Of the shop, as it is written on the site. */
  price: string
}

export function inputId(field: Field): string {
  return `request-${field}`
}
