import { CART_KEY, COUNT_KEY } from "./cart-keys"
import type { Cart, CartLine } from "./cart-types"

/** What of the Web Storage API is used, so that tests and blocked storage can stand in for it. */
export type KeyValueStore = Pick<Storage, "getItem" | "setItem" | "removeItem">

export interface CartMemory {
  /** The cart as commerce last told it; it may be out of date. */
  read(): Cart | undefined
  write(cart: Cart): void
  clear(): void
}

export function createCartMemory(store: KeyValueStore): CartMemory {
  return {
    read: () => parseCart(store.getItem(CART_KEY)),
    write(cart) {
      // The count first: other tabs read it when they hear of the cart.
      store.setItem(COUNT_KEY, String(countPieces(cart.lines)))
      store.setItem(CART_KEY, JSON.stringify(cart))
    },
    clear() {
      store.removeItem(COUNT_KEY)
      store.removeItem(CART_KEY)
    },
  }
}

function countPieces(lines: readonly CartLine[]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0)
}

/** localStorage, or a store that lasts as long as the page where the browser forbids it. */
export function browserStore(name: "localStorage" | "sessionStorage"): KeyValueStore {
  try {
    const store = window[name]
    store.setItem("camau-probe", "1")
    store.removeItem("camau-probe")
    return store
  } catch {
    const kept = new Map<string, string>()
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    }
  }
}

/** Undefined for anything that an older version of the site or a curious visitor may have left there. */
function parseCart(text: string | null): Cart | undefined {
  try {
    const value = JSON.parse(text ?? "null") as Partial<Cart> | null
    const whole = typeof value?.id === "string" && Array.isArray(value.lines) && value.lines.every(isLine)
    return whole && typeof value.total === "number" ? (value as Cart) : undefined
  } catch {
    return undefined
  }
}

function isLine(line: Partial<CartLine> | null): boolean {
  return (
    typeof line?.variantId === "string" && typeof line.quantity === "number" && typeof line.title === "string"
  )
}
