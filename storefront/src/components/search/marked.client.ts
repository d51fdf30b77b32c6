import type { Segment } from "#search/highlight"

/** A text in pieces as nodes: what was looked for stands in <mark>, and nothing in a name is ever read as HTML. */
export function toMarked(segments: readonly Segment[]): Node[] {
  return segments.map(({ text, hit }) => (hit ? element("mark", text) : document.createTextNode(text)))
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = "",
  className = "",
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  if (text !== "") made.textContent = text
  if (className !== "") made.className = className
  return made
}

export function toSign(path: string): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg")
  svg.setAttribute("viewBox", "0 0 24 24")
  svg.setAttribute("aria-hidden", "true")
  const drawn = document.createElementNS("http://www.w3.org/2000/svg", "path")
  drawn.setAttribute("d", path)
  svg.append(drawn)
  return svg
}
