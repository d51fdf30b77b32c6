import { Button, Input, Text } from "@medusajs/ui"
import { useState } from "react"

import type { ProductChoice } from "../lib/api"
import { useProducts } from "../lib/queries"
import { COMMON, CREATE, FIELD_HINTS, FIELD_WORDS, LIST } from "../lib/words"
import { Field } from "./Field"
import { useDebounced } from "./use-debounced"

interface ProductPickerProps {
  id: string
  chosen: ProductChoice | null
  problem: string | undefined
  onChoose: (product: ProductChoice | null) => void
}

/** Finds a product among all of the registry, candidates included. */
export function ProductPicker({ id, chosen, problem, onChoose }: ProductPickerProps) {
  const [typed, setTyped] = useState("")
  const q = useDebounced(typed.trim())
  const { data, error, isFetching } = useProducts(q, chosen === null)

  if (chosen !== null) {
    return (
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div>
          <Text size="small" weight="plus">
            {FIELD_WORDS.product}
          </Text>
          <ProductWords product={chosen} />
        </div>
        <Button type="button" size="small" variant="secondary" onClick={() => onChoose(null)}>
          {CREATE.changeProduct}
        </Button>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Field id={id} label={FIELD_WORDS.product} hint={FIELD_HINTS.product} problem={problem}>
        {(aria) => (
          <Input
            {...aria}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <div role="status">
        {isFetching && <Text size="small">{COMMON.loading}</Text>}
        {error && <Text size="small">{error.message}</Text>}
        {data?.products.length === 0 && <Text size="small">{CREATE.noProduct}</Text>}
      </div>
      <ul className="divide-ui-border-base border-ui-border-base max-h-72 divide-y overflow-y-auto rounded-lg border empty:hidden">
        {data?.products.map((product) => (
          <li key={product.id}>
            <button
              type="button"
              className="hover:bg-ui-bg-base-hover focus-visible:bg-ui-bg-base-hover w-full px-3 py-2 text-left"
              onClick={() => onChoose(product)}
            >
              <ProductWords product={product} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function ProductWords({ product }: { product: ProductChoice }) {
  const producer = product.producer?.name ?? LIST.producerUnknown
  return (
    <Text size="small">
      {product.title}
      <span className="text-ui-fg-subtle">{` · ${producer} · ${CREATE.recorded(product.recognitions)}`}</span>
    </Text>
  )
}
