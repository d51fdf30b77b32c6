import { formatVnd } from "#domain/vnd"
import { showCartCount } from "../../components/buying/cart-badge.client"
import { fetchLiveOffer } from "../../medusa/live-offer.client"
import type { LiveOffer } from "../../medusa/to-live-offer"

// Brings the SDK, so only for who is about to buy.
const load = () => import("./add-line.client")

for (const root of document.querySelectorAll<HTMLElement>("[data-buy]")) start(root)

function start(root: HTMLElement): void {
  const form = root.querySelector("form")
  const input = root.querySelector("input")
  const button = root.querySelector("button")
  const status = root.querySelector("[role=status] p")
  if (!form || !input || !button || !status) return
  const { productId = "", variantId = "", regionId = "" } = root.dataset
  /** The sentences that AddToCart.astro wrote, by name. */
  const messages = JSON.parse(root.dataset["messages"] ?? "{}") as Record<string, string>
  const text = (name: string): string => messages[name] ?? messages["unknown"] ?? ""

  let answered = false
  const refresh = async (): Promise<void> => {
    try {
      show(await fetchLiveOffer(productId, variantId, regionId))
      answered = true
    } catch {
      button.disabled = true
      status.textContent = text("unreachable")
    }
  }

  const show = (offer: LiveOffer): void => {
    const available = offer?.available ?? 0
    const around = root.closest("[data-offer]") ?? document
    for (const place of around.querySelectorAll("[data-live-price]")) {
      if (offer) place.textContent = formatVnd(offer.price)
    }
    for (const place of around.querySelectorAll("[data-live-stock]")) {
      place.textContent =
        available > 0 ? text("inStock").replace("{{count}}", String(available)) : text("soldOut")
    }
    button.disabled = available === 0
    input.max = String(available)
    if (!offer) status.textContent = text("gone")
    else if (status.textContent === text("unreachable")) status.textContent = ""
  }

  const add = async (): Promise<void> => {
    if (button.ariaBusy === "true") return
    const quantity = input.valueAsNumber
    button.ariaBusy = "true"
    button.textContent = text("busy")
    const failed = await load()
      .then(({ addLine }) => addLine(regionId, variantId, quantity))
      .catch(() => "unreachable")
    button.ariaBusy = null
    button.textContent = text("button")
    status.textContent = failed ? text(failed) : text("done").replace("{{quantity}}", String(quantity))
    if (failed) return
    input.value = "1"
    showCartCount()
    const link = document.createElement("a")
    link.href = text("cartHref")
    link.textContent = text("seeCart")
    status.append(" ", link)
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault()
    void add()
  })
  // Who points at the button is about to press it.
  for (const sign of ["pointerenter", "touchstart", "focusin"]) {
    form.addEventListener(sign, () => void load().catch(() => undefined), { once: true, passive: true })
  }
  document.addEventListener("visibilitychange", () => {
    if (!answered && !document.hidden) void refresh()
  })
  void refresh()
}
