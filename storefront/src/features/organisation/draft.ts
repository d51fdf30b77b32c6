import type { KeyValueStore } from "../../medusa/cart-memory.client"
import { EMPTY_FORM, type RequestForm } from "./form"

/** What was typed lasts as long as the browser tab: it is personal, so it does not stay behind. */
const DRAFT_KEY = "camau-request"

export function readDraft(store: KeyValueStore): RequestForm {
  const kept = parseRecord(store.getItem(DRAFT_KEY))
  const texts = Object.entries(EMPTY_FORM).flatMap(([key, empty]) =>
    typeof empty === "string" && typeof kept[key] === "string" ? [[key, kept[key]]] : [],
  )
  const boxes = Object.entries(Object(kept["boxes"]) as object).filter(
    ([, count]) => typeof count === "string",
  )
  return { ...EMPTY_FORM, ...Object.fromEntries(texts), boxes: Object.fromEntries(boxes) }
}

/** Consent is given anew each time. */
export function writeDraft(store: KeyValueStore, form: RequestForm): void {
  store.setItem(DRAFT_KEY, JSON.stringify(form))
}

export function clearDraft(store: KeyValueStore): void {
  store.removeItem(DRAFT_KEY)
}

function parseRecord(text: string | null): Record<string, unknown> {
  try {
    return { ...Object(JSON.parse(text ?? "{}")) } as Record<string, unknown>
  } catch {
    return {}
  }
}
