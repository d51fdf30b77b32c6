import type { CartLine } from "../../medusa/cart-types"
import type { Goods } from "./goods"

/** The product's name as a link to its page, where it has one. */
export function GoodName({ line, goods }: { line: CartLine; goods: Goods }) {
  const good = goods[line.productHandle ?? ""]
  if (good === undefined) return <span lang="vi">{line.title}</span>
  return (
    <a href={good.href} lang={good.lang}>
      {good.name ?? line.title}
    </a>
  )
}
