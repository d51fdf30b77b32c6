import { formatVnd } from "#domain/vnd"
import { browserStore, createCartMemory } from "../../medusa/cart-memory.client"
import type { Cart, CartLine } from "../../medusa/cart-types"

interface Added {
  /** The sentences that AddToCart.astro wrote, by name. */
  text(name: string): string
  variantId: string
  quantity: number
  onClose(said: string): void
}

/** Loaded when somebody is about to buy. It lasts as long as it is open. */
export function openCartDrawer(added: Added): void {
  const { text, onClose } = added
  const said = text("done").replace("{{quantity}}", String(added.quantity))
  const dialog = create("dialog", { className: "dialog drawer cart-drawer" })
  const heading = create("h2", {
    id: "cart-drawer-title",
    textContent: text("cart"),
    tabIndex: -1,
    autofocus: true,
  })
  const cross = create("button", { className: "dialog-close", ariaLabel: text("close") })
  const status = create("div", { role: "status" })
  dialog.setAttribute("aria-labelledby", heading.id)
  const head = create("form", { method: "dialog", className: "dialog-head" }, heading, cross)
  const cart = createCartMemory(browserStore("localStorage")).read()
  const body = create("div", { className: "dialog-body" }, status, ...(cart ? [lineList(cart, added)] : []))
  dialog.append(head, body, foot(cart, text))

  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close())
  dialog.addEventListener("close", () => {
    dialog.remove()
    onClose(said)
  })
  document.body.append(dialog)
  dialog.showModal()
  // Said only once the region is there to be heard.
  const done = create("p", { className: "toast", textContent: said })
  requestAnimationFrame(() => status.append(done))
}

function lineList(cart: Cart, added: Added): HTMLElement {
  // What was just added stands first.
  const lines = cart.lines.toSorted(
    (a, b) => Number(b.variantId === added.variantId) - Number(a.variantId === added.variantId),
  )
  return create("ul", { ariaLabel: added.text("cart") }, ...lines.map((line) => lineItem(line, added)))
}

function lineItem(line: CartLine, { text, variantId }: Added): HTMLElement {
  const here = line.variantId === variantId
  const name = create("strong", { textContent: here ? text("title") : line.title, lang: here ? "" : "vi" })
  if (here) name.removeAttribute("lang")
  const times = text("times")
    .replace("{{quantity}}", String(line.quantity))
    .replace("{{price}}", formatVnd(line.unitPrice))
  const words = create("div", {}, name, create("span", { textContent: times }))
  const sum = create("b", { textContent: formatVnd(line.total) })
  if (!here || text("picture") === "") return create("li", {}, words, sum)
  const picture = create("img", { src: text("picture"), alt: text("pictureAlt"), width: 64, height: 80 })
  words.append(create("small", { textContent: text("pictureNote") }))
  return create("li", {}, picture, words, sum)
}

function foot(cart: Cart | undefined, text: Added["text"]): HTMLElement {
  const sum = create(
    "p",
    { className: "cart-drawer-sum" },
    create("span", { textContent: text("subtotal") }),
    create("strong", { textContent: cart ? formatVnd(cart.subtotal) : "" }),
  )
  return create(
    "div",
    { className: "drawer-foot" },
    ...(cart ? [sum] : []),
    create("a", { className: "button", href: text("checkoutHref"), textContent: text("checkout") }),
    create("a", { className: "button secondary", href: text("cartHref"), textContent: text("seeCart") }),
    create(
      "form",
      { method: "dialog" },
      create("button", { className: "link-button", textContent: text("close") }),
    ),
    create("small", { textContent: text("note") }),
  )
}

function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: HTMLElement[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}
