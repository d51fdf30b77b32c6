import { Button, Input, Text } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"

import { findProducts, type ShopProduct } from "../lib/shop-products"
import { LIST } from "../lib/words"
import { COMPOSER } from "../lib/words/gift-box"
import { Field } from "./Field"

const MOST = 8

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
  const { id, label, hint, problem, products, chosen = [], onChoose } = props
  const [typed, setTyped] = useState("")
  const settled = useDeferredValue(typed)
  const found = settled.trim() === "" ? [] : findProducts(products, settled)
  return (
    <div className="flex flex-col gap-y-2">
      <Field id={id} label={label} hint={hint} problem={problem}>
        {(aria) => (
          <Input
            {...aria}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            // Enter must not save the form that the search stands in.
            onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
          />
        )}
      </Field>
      <Text role="status" size="small" className="text-ui-fg-subtle empty:hidden">
        {settled.trim() === "" ? null : COMPOSER.found(found.length)}
      </Text>
      <ul className="divide-ui-border-base border-ui-border-base divide-y rounded-lg border empty:hidden">
        {found.slice(0, MOST).map((product) => (
          <li key={product.handle} className="flex items-center justify-between gap-x-3 px-3 py-2">
            <div className="min-w-0">
              <span className="txt-compact-small-plus block">{product.name}</span>
              <span className="txt-small text-ui-fg-subtle block">
                {product.producer ?? LIST.producerUnknown}
              </span>
            </div>
            {chosen.includes(product.handle) ? (
              <Text size="small" className="text-ui-fg-subtle shrink-0">
                {COMPOSER.inBox}
              </Text>
            ) : (
              <Button
                type="button"
                size="small"
                variant="secondary"
                className="shrink-0"
                aria-label={COMPOSER.add(product.name)}
                onClick={() => onChoose(product.handle)}
              >
                {COMPOSER.addShort}
              </Button>
            )}
          </li>
        ))}
        {found.length > MOST && (
          <li className="txt-small text-ui-fg-subtle px-3 py-2">{COMPOSER.more(found.length - MOST)}</li>
        )}
      </ul>
    </div>
  )
}
