/**
 * Brings a list to show these items, in this order. An element stays the same for the same key and is not moved where
 * it stands right, so that the focus and pictures that have arrived are kept.
 */
export function keepList<Item>(
  list: Element,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  make: () => HTMLElement,
  fill: (element: HTMLElement, item: Item) => void,
): void {
  const old = new Map(
    [...list.children].map((child) => [(child as HTMLElement).dataset["key"], child as HTMLElement]),
  )
  const keys = new Set(items.map(keyOf))
  for (const [key, child] of old) if (!keys.has(key ?? "")) child.remove()
  items.forEach((item, index) => {
    const key = keyOf(item)
    const element = old.get(key) ?? make()
    element.dataset["key"] = key
    fill(element, item)
    if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null)
  })
}

/** Makes elements after a <template> of the page. */
export function templateOf(root: ParentNode, name: string): () => HTMLElement {
  const template = root.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`)
  return () => {
    const made = template?.content.firstElementChild?.cloneNode(true)
    if (!(made instanceof HTMLElement)) throw new Error(`The page has no template "${name}"`)
    return made
  }
}
