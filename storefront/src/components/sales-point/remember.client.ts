import { browserStore } from "../../medusa/cart-memory.client"
import { createSalesPointMemory } from "../../medusa/sales-point-memory.client"
import { SALES_POINT_PARAMETER } from "../../sales-point-parameter"

/**
 * Remembers for this visit the sales point whose code was opened: its own landing page names it, and a product's is told
 * by its address. What is shown of the point where the visitor is comes into view.
 */
export function rememberSalesPoint(): void {
  const memory = createSalesPointMemory(browserStore("sessionStorage"))
  const own = document.querySelector<HTMLElement>("[data-sales-point]")?.dataset["salesPoint"]
  memory.write(own ?? new URLSearchParams(location.search).get(SALES_POINT_PARAMETER))
  const here = memory.read()
  for (const sign of document.querySelectorAll<HTMLElement>("[data-here]")) {
    sign.hidden = sign.dataset["here"] !== here
  }
}
