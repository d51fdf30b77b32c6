import { isProductCode } from "#domain/product-code"
import type { KeyValueStore } from "./cart-memory.client"

const KEY = "camau-sales-point"

/** At which sales point this visit began, for the report of orders; a session's store forgets it with the visit. */
export interface SalesPointMemory {
  read(): string | undefined
  /** Keeps what is a code, and nothing else. */
  write(code: string | null): void
}

export function createSalesPointMemory(store: Pick<KeyValueStore, "getItem" | "setItem">): SalesPointMemory {
  return {
    read: () => whenCode(store.getItem(KEY)),
    write(code) {
      if (whenCode(code)) store.setItem(KEY, code ?? "")
    },
  }
}

function whenCode(text: string | null): string | undefined {
  return text !== null && isProductCode(text) ? text : undefined
}
