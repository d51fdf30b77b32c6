import { EMPTY_FORM, type RequestForm } from "./form"

/** What was typed lasts as long as the browser tab: it is personal, so it does not stay behind. */
const DRAFT_KEY = "camau-request"

/** Opened each time, because a browser may forbid it; then nothing is kept. */
type OpenStore = () => Pick<Storage, "getItem" | "setItem" | "removeItem">

export function readDraft(open: OpenStore): RequestForm {
  const kept = parseRecord(attempt(() => open().getItem(DRAFT_KEY)) ?? null)
  const texts = Object.entries(EMPTY_FORM).flatMap(([key, empty]) =>
    typeof empty === "string" && typeof kept[key] === "string" ? [[key, kept[key]]] : [],
  )
  const boxes = Object.entries(Object(kept["boxes"]) as object).filter(
    ([, count]) => typeof count === "string",
  )
  return { ...EMPTY_FORM, ...Object.fromEntries(texts), boxes: Object.fromEntries(boxes) }
}

/** Consent is given anew each time. */
export function writeDraft(open: OpenStore, form: RequestForm): void {
  attempt(() => open().setItem(DRAFT_KEY, JSON.stringify(form)))
}

export function clearDraft(open: OpenStore): void {
  attempt(() => open().removeItem(DRAFT_KEY))
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

function parseRecord(text: string | null): Record<string, unknown> {
  try {
    return { ...Object(JSON.parse(text ?? "{}")) } as Record<string, unknown>
  } catch {
    return {}
  }
}
