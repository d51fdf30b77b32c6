/** What the address form offers to choose from. */
export interface Places {
  /** The 34 provinces and cities: "Cà Mau". */
  provinces: Place[]
  /** The 64 communes of Cà Mau with their kind: "Xã Đất Mũi". */
  communes: Place[]
}

export interface Place {
  /** NSO code. */
  code: string
  name: string
}

/** The one province whose communes are offered in a list. */
export const CA_MAU = "96"
