import { Button, Text } from "@medusajs/ui"

import { productNames, type ShopProduct } from "../../lib/shop-products"
import { COMPOSER } from "../../lib/words/gift-box"
import { POINT_FORM } from "../../lib/words/sales-point"
import { ProductFinder } from "../ProductFinder"
import { Section } from "../Section"

interface PointProductsProps {
  id: string
  products: readonly ShopProduct[]
  chosen: readonly string[]
  onChange: (handles: string[]) => void
}

/** What a sales point has on its shelves. */
export function PointProducts({ id, products, chosen, onChange }: PointProductsProps) {
  const nameOf = productNames(products)
  const producerOf = (handle: string) => products.find((one) => one.handle === handle)?.producer
  return (
    <Section title={POINT_FORM.products}>
      <ProductFinder
        id={id}
        label={POINT_FORM.search}
        hint={POINT_FORM.searchHint}
        products={products}
        chosen={chosen}
        onChoose={(handle) => onChange([...chosen, handle])}
      />
      <Text role="status" size="small" className="text-ui-fg-subtle">
        {chosen.length === 0 ? POINT_FORM.noProducts : POINT_FORM.count(chosen.length)}
      </Text>
      <ul
        aria-label={POINT_FORM.products}
        className="divide-ui-border-base border-ui-border-base divide-y rounded-lg border empty:hidden"
      >
        {chosen.map((handle) => (
          <li key={handle} className="flex items-center justify-between gap-x-3 px-3 py-2">
            <div className="min-w-0">
              <span className="txt-compact-small-plus block">{nameOf(handle)}</span>
              <span className="txt-small text-ui-fg-subtle block">{producerOf(handle)}</span>
            </div>
            <Button
              type="button"
              size="small"
              variant="transparent"
              className="shrink-0"
              aria-label={COMPOSER.removeOf(nameOf(handle))}
              onClick={() => {
                onChange(chosen.filter((one) => one !== handle))
                // Its button is gone with it.
                document.getElementById(id)?.focus()
              }}
            >
              {COMPOSER.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
