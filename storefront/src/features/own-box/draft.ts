import type { KeyValueStore } from "../../medusa/cart-memory.client"
import type { OwnBoxData } from "./own-box-data"

/** The box that is being made. */
export interface Draft {
  packagingHandle: string
  parts: { productHandle: string; quantity: number }[]
  /** How many such boxes. */
  boxes: number
}

const DRAFT_KEY = "camau-own-box"
export const MOST_BOXES = 49

/** What this device has kept, as far as the shop still has it. */
export function readDraft(store: KeyValueStore, data: OwnBoxData): Draft {
  const kept = parseRecord(store.getItem(DRAFT_KEY))
  const handles = new Set(data.parts.map(({ facts }) => facts.handle))
  const packaging = data.packagings.find(({ handle }) => handle === kept["packagingHandle"])
  const parts = Array.isArray(kept["parts"]) ? (kept["parts"] as unknown[]) : []
  return {
    packagingHandle: (packaging ?? data.packagings[0])?.handle ?? "",
    parts: parts.flatMap((part) => {
      const { productHandle, quantity } = (part ?? {}) as Partial<Draft["parts"][number]>
      return productHandle !== undefined && handles.has(productHandle) && isCount(quantity)
        ? [{ productHandle, quantity }]
        : []
    }),
    boxes: isCount(kept["boxes"]) ? Math.min(kept["boxes"], MOST_BOXES) : 1,
  }
}

export function writeDraft(store: KeyValueStore, draft: Draft): void {
  store.setItem(DRAFT_KEY, JSON.stringify(draft))
}

/** One more or less of a product; it leaves the box with its last piece. */
export function withQuantity(draft: Draft, productHandle: string, quantity: number): Draft {
  const there = draft.parts.some((part) => part.productHandle === productHandle)
  const parts = there
    ? draft.parts.map((part) => (part.productHandle === productHandle ? { productHandle, quantity } : part))
    : [...draft.parts, { productHandle, quantity }]
  return { ...draft, parts: parts.filter((part) => part.quantity > 0) }
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1
}

function parseRecord(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "{}")
    return typeof value === "object" && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
