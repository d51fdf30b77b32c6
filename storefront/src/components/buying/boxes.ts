import type { CartLine } from "../../medusa/cart-types"
import { pathTo, type Locale } from "../../paths"
import type { Goods } from "./goods"

/** Lines as they are shown: those of a box that the customer made stand together. */
export type LineGroup = { kind: "line"; line: CartLine } | OwnBoxGroup

export interface OwnBoxGroup {
  kind: "own-box"
  id: string
  lines: CartLine[]
  /** How many such boxes. */
  boxes: number
}

export function groupLines(lines: readonly CartLine[]): LineGroup[] {
  const groups: LineGroup[] = []
  for (const line of lines) {
    const { ownBox: id } = line
    if (!id) {
      groups.push({ kind: "line", line })
      continue
    }
    const begun = groups.find((group): group is OwnBoxGroup => group.kind === "own-box" && group.id === id)
    if (begun) begun.lines.push(line)
    else groups.push({ kind: "own-box", id, lines: [line], boxes: 0 })
  }
  for (const group of groups) {
    // Of its packaging there is one in each box, so this is how many all of its quantities are multiples of.
    if (group.kind === "own-box")
      group.boxes = group.lines.map(({ quantity }) => quantity).reduce(commonDivisor)
  }
  return groups
}

/** Gift boxes of all kinds, those included that the customer made. */
export function countBoxes(lines: readonly CartLine[], goods: Goods, locale: Locale): number {
  const address = pathTo(locale, "giftBox")
  return groupLines(lines).reduce((sum, group) => {
    if (group.kind === "own-box") return sum + group.boxes
    const { productHandle, quantity } = group.line
    return goods[productHandle ?? ""]?.href.startsWith(address) ? sum + quantity : sum
  }, 0)
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}
