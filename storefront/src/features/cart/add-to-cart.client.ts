import { formatVnd } from "#domain/vnd"
import { showCartCount } from "../../components/buying/cart-badge.client"
import { fetchLiveOffer } from "../../medusa/live-offer.client"
import type { LiveOffer } from "../../medusa/to-live-offer"

// Brings the SDK, so only for who is about to buy.
const load = () => Promise.all([import("./add-line.client"), import("./cart-drawer.client")])

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

  const say = (sentence: string, bad = false): void => {
    status.textContent = sentence
    status.classList.toggle("bad", bad)
  }

  let answered = false
  const refresh = async (): Promise<void> => {
    try {
      show(await fetchLiveOffer(productId, variantId, regionId))
      answered = true
    } catch {
      button.disabled = true
      say(text("unreachable"), true)
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
    if (!offer) say(text("gone"), true)
    else if (status.textContent === text("unreachable")) say("")
  }

  /** What the drawer said stays on the page, with the way to the cart. */
  const sayDone = (done: string): void => {
    say(done)
    const link = document.createElement("a")
    link.href = text("cartHref")
    link.textContent = text("seeCart")
    status.append(" ", link)
  }

  const add = async (): Promise<void> => {
    if (button.ariaBusy === "true") return
    const quantity = input.valueAsNumber
    button.ariaBusy = "true"
    button.textContent = text("busy")
    say("")
    const failed = await load()
      .then(async ([{ addLine }, { openCartDrawer }]) => {
        const refusal = await addLine(regionId, variantId, quantity)
        if (refusal === undefined) openCartDrawer({ text, variantId, quantity, onClose: sayDone })
        return refusal
      })
      .catch(() => "unreachable")
    button.ariaBusy = null
    button.textContent = text("button")
    if (failed) return say(text(failed), true)
    input.value = "1"
    showCartCount()
  }

  // AddToCart.astro keeps a press that came before this script.
  const isPressed = button.ariaBusy === "true"
  button.ariaBusy = null
  form.onsubmit = null
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    void add()
  })
  if (isPressed) void add()
  // Who points at the button is about to press it.
  for (const sign of ["pointerenter", "touchstart", "focusin"]) {
    form.addEventListener(sign, () => void load().catch(() => undefined), { once: true, passive: true })
  }
  document.addEventListener("visibilitychange", () => {
    if (!answered && !document.hidden) void refresh()
  })
  void refresh()
}
