import { useEffect, useMemo, useState } from "react"
import { browserStore } from "../../medusa/cart-memory.client"
import { readDraft, writeDraft } from "./draft"
import { FIELDS, inputId, type CheckoutForm, type Field } from "./form"
import type { Places } from "../../components/places/places"
import { checkForm, type Checked, type FieldErrors } from "./validate"

export interface FormState {
  form: CheckoutForm
  checked: Checked
  /** Only those to be shown now: nobody is scolded for a field not yet left. */
  errors: FieldErrors
  change(patch: Partial<CheckoutForm>): void
  leave(field: Field): void
  /** Shows every error and brings the visitor to the first. */
  insist(): void
  store: ReturnType<typeof browserStore>
}

export function useForm(places: Places): FormState {
  const [store] = useState(() => browserStore("sessionStorage"))
  const [form, setForm] = useState(() => readDraft(store))
  const [left, setLeft] = useState<ReadonlySet<Field>>(new Set())
  const [insisted, setInsisted] = useState(0)
  const checked = useMemo(() => checkForm(form, places), [form, places])

  useEffect(() => {
    if (insisted === 0) return
    const first = FIELDS.find((field) => checked.errors?.[field])
    if (first) document.getElementById(inputId(first))?.focus()
    // Only when asked to insist: correcting a field must not move the focus.
  }, [insisted])

  const change = (patch: Partial<CheckoutForm>) => {
    const next = { ...form, ...patch }
    writeDraft(store, next)
    setForm(next)
  }
  const insist = () => {
    setLeft(new Set(FIELDS))
    setInsisted((times) => times + 1)
  }
  const leave = (field: Field) => {
    if (!checked.errors?.[field]?.endsWith(".missing")) setLeft((fields) => new Set([...fields, field]))
  }

  const errors: FieldErrors = {}
  for (const field of FIELDS) {
    const error = left.has(field) ? checked.errors?.[field] : undefined
    if (error) errors[field] = error
  }
  return { form, checked, errors, change, leave, insist, store }
}
