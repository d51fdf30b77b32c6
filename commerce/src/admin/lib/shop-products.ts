import { useQuery } from "@tanstack/react-query"

import { fold } from "../../../domain/fold"
import type { Gtin } from "../../../domain/gs1/gtin"
import type { ProductCode } from "../../../domain/product-code"
import { ask } from "./api"
import { DESK } from "./queries"

/** A product that has or had a recognition, so that it has a public page, a code and perhaps a GTIN. */
export interface ShopProduct {
  id: string
  handle: string
  name: string
  producer: string | null
  code: ProductCode
  gtin: Gtin | null
}

/** As Medusa's own list of products answers. */
interface ProductRow {
  id: string
  handle: string
  title: string
  producer?: { name: string } | null
  recognitions?: ({ slug: string } | null)[] | null
  ocop_product?: { code: ProductCode; gtin: Gtin | null } | null
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "producer.name",
  "recognitions.slug",
  "ocop_product.code",
  "ocop_product.gtin",
]
/** More than the province has. */
const ALL = "1000"

async function listShopProducts(signal: AbortSignal): Promise<ShopProduct[]> {
  const query = new URLSearchParams({ limit: ALL, fields: FIELDS.join(",") })
  const { products } = await ask<{ products: ProductRow[] }>(`products?${query.toString()}`, { signal })
  return products
    .flatMap(({ id, handle, title, producer, recognitions, ocop_product: ocop }) =>
      ocop && recognitions?.some(Boolean)
        ? [{ id, handle, name: title, producer: producer?.name ?? null, code: ocop.code, gtin: ocop.gtin }]
        : [],
    )
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
}

export function useShopProducts() {
  return useQuery({
    queryKey: [DESK, "shop-products"],
    queryFn: ({ signal }) => listShopProducts(signal),
    staleTime: 0,
  })
}

/** Products whose name or producer has every word that was typed, with accents or without; all before any is. */
export function findProducts(products: readonly ShopProduct[], typed: string): ShopProduct[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  return products.filter(({ name, producer }) => {
    const text = fold(`${name} ${producer ?? ""}`)
    return words.every((word) => text.includes(word))
  })
}

/** A product's name by its handle; the handle itself where there is no such product any more. */
export function productNames(products: readonly ShopProduct[]): (handle: string) => string {
  const names = new Map(products.map(({ handle, name }) => [handle, name]))
  return (handle) => names.get(handle) ?? handle
}
