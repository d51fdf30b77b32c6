import { expect, it } from "vitest"
import { toVnd } from "#domain/vnd"
import type { CartLine } from "../../medusa/cart-types"
import { countBoxes, groupLines } from "./boxes"

function line(id: string, quantity: number, ownBox: string | null = null): CartLine {
  const price = toVnd(58_000)
  return {
    id,
    variantId: id,
    productHandle: id,
    title: id,
    ownBox,
    quantity,
    unitPrice: price,
    total: toVnd(price * quantity),
  }
}

const LINES = [
  line("salt", 1),
  line("shrimp", 6, "a"),
  line("tet-box", 2),
  line("paper", 3, "a"),
  line("salt", 1, "b"),
  line("paper", 1, "b"),
]

it("puts the lines of a box together where its first one stands, and counts such boxes", () => {
  expect(
    groupLines(LINES).map((group) =>
      group.kind === "line" ? group.line.id : [group.id, group.boxes, ...group.lines.map(({ id }) => id)],
    ),
  ).toEqual(["salt", ["a", 3, "shrimp", "paper"], "tet-box", ["b", 1, "salt", "paper"]])
})

it("counts gift boxes and boxes of one's own, and no other goods", () => {
  const goods = { salt: { href: "/san-pham/salt/" }, "tet-box": { href: "/hop-qua/tet-box/" } }
  expect(countBoxes(LINES, goods, "vi")).toBe(6)
  expect(countBoxes(LINES.slice(0, 1), goods, "vi")).toBe(0)
})
