import { findProducts, type ShopProduct } from "../lib/shop-products"
import { LIST } from "../lib/words"
import { Finder } from "./Finder"

interface ProductFinderProps {
  id: string
  label: string
  hint?: string
  problem?: string | undefined
  products: readonly ShopProduct[]
  /** Handles of those chosen already. */
  chosen?: readonly string[]
  onChoose: (handle: string) => void
}

/** Finds a product of the shop by name or maker and takes it with a press. */
export function ProductFinder(props: ProductFinderProps) {
  const { products, chosen = [], ...finder } = props
  return (
    <Finder {...finder} chosen={chosen} find={(words) => findProducts(products, words)}>
      {({ name, producer }) => (
        <>
          <span className="txt-compact-small-plus block">{name}</span>
          <span className="txt-small text-ui-fg-subtle block">{producer ?? LIST.producerUnknown}</span>
        </>
      )}
    </Finder>
  )
}
