import { useCallback, useEffect, useState } from "react"
import { CART_KEY } from "../../medusa/cart-keys"
import type { Cart, CartNotice, LoadedCart } from "../../medusa/cart-types"
import type { CartClient } from "../../medusa/cart.client"
import { showCartCount } from "./cart-badge.client"

export interface RememberedCart {
  /** Undefined until the browser has looked, null when there is no cart. */
  cart: Cart | null | undefined
  notice: CartNotice | null
  show(loaded: LoadedCart): void
  showRemembered(): void
}

/** The cart on the screen: first as this browser remembers it, then as commerce or another tab changes it. */
export function useRememberedCart(client: CartClient): RememberedCart {
  const [cart, setCart] = useState<Cart | null | undefined>(undefined)
  const [notice, setNotice] = useState<CartNotice | null>(null)

  const show = useCallback((loaded: LoadedCart) => {
    setCart(loaded.cart)
    setNotice((earlier) => loaded.notice ?? earlier)
    showCartCount()
  }, [])
  const showRemembered = useCallback(() => {
    setCart(client.remembered() ?? null)
    showCartCount()
  }, [client])

  return { cart, notice, show, showRemembered }
}

/** Shows and reloads the cart on arrival, and whenever it may have changed behind this page's back. */
export function useCartRefresh(showRemembered: () => void, reload: () => void): void {
  useEffect(() => {
    showRemembered()
    reload()
    const changedElsewhere = (event: StorageEvent) => {
      if (event.key === CART_KEY) showRemembered()
    }
    // A page that comes back from the browser's memory may show a cart that has been ordered since.
    const shownAgain = (event: PageTransitionEvent) => {
      if (event.persisted) reload()
    }
    window.addEventListener("storage", changedElsewhere)
    window.addEventListener("pageshow", shownAgain)
    return () => {
      window.removeEventListener("storage", changedElsewhere)
      window.removeEventListener("pageshow", shownAgain)
    }
  }, [showRemembered, reload])
}
