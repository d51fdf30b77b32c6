import { COUNT_KEY } from "../../medusa/cart-keys"

/** Shows in the header how many pieces are in the cart, as this browser last knew it. */
export function showCartCount(): void {
  const count = readCount()
  for (const badge of document.querySelectorAll<HTMLElement>("[data-cart-count]")) {
    badge.textContent = String(count)
    badge.hidden = count === 0
  }
}

function readCount(): number {
  try {
    return Number(localStorage.getItem(COUNT_KEY)) || 0
  } catch {
    return 0
  }
}
