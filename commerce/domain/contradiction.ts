/** What speaks against something that staff filled in, as the desk shows it beside the field. */
export interface Contradiction {
  /** Of the form, or the name of a check. */
  field: string
  /** What, why and what to do, in the desk's language. */
  message: string
}
