import type { KeyValueStore } from "../../medusa/cart-memory.client"
import { EMPTY_FORM, type CheckoutForm } from "./form"

/** What was typed lasts as long as the browser tab: it is personal, so it does not stay behind. */
const DRAFT_KEY = "camau-checkout"

export function readDraft(store: KeyValueStore): CheckoutForm {
  const kept = parseRecord(store.getItem(DRAFT_KEY))
  const form = { ...EMPTY_FORM }
  for (const key of Object.keys(form) as (keyof CheckoutForm)[]) {
    const value = kept[key]
    if (typeof value === "string") form[key] = value
  }
  return form
}

export function writeDraft(store: KeyValueStore, form: CheckoutForm): void {
  store.setItem(DRAFT_KEY, JSON.stringify(form))
}

export function clearDraft(store: KeyValueStore): void {
  store.removeItem(DRAFT_KEY)
}

function parseRecord(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "{}")
    return typeof value === "object" && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
