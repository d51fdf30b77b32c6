import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Scan } from "@medusajs/icons"
import { Button, Container, Text } from "@medusajs/ui"
import { useState } from "react"

import { Failure, Loading } from "../../components/Answer"
import { SearchBox } from "../../components/ListFilters"
import { PageHead } from "../../components/PageHead"
import { ProductPaper } from "../../components/paper/ProductPaper"
import { CodeTable } from "../../components/product/CodeTable"
import { useLots } from "../../lib/lot/queries"
import { findProducts, useShopProducts } from "../../lib/shop-products"
import { CODES } from "../../lib/words/paper"

export const config = defineRouteConfig({ label: CODES.page, icon: Scan, rank: 7 })

export default function CodesPage() {
  const [q, setQ] = useState("")
  const [chosen, setChosen] = useState<readonly string[]>([])
  const products = useShopProducts()
  const lots = useLots()
  const error = products.error ?? lots.error
  if (error && (products.data === undefined || lots.data === undefined))
    return <Failure error={error} onRetry={() => void Promise.all([products.refetch(), lots.refetch()])} />
  if (products.data === undefined || lots.data === undefined) return <Loading />
  const shown = findProducts(products.data, q)
  const all = lots.data.lots
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={CODES.page} intro={CODES.intro} />
      <ProductPaper products={chosen} name={chosen.length === 1 ? (chosen[0] ?? "") : `${chosen.length}`} />
      <Container className="p-0">
        <div role="search" className="px-6 py-4">
          <SearchBox q={q} hint={CODES.searchHint} onSearch={setQ} />
        </div>
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 pb-3">
          <Text role="status" size="small">
            {`${CODES.count(shown.length, products.data.length)}. ${CODES.chosen(chosen.length)}`}
          </Text>
          {chosen.length > 0 && (
            <Button type="button" size="small" variant="transparent" onClick={() => setChosen([])}>
              {CODES.clear}
            </Button>
          )}
        </div>
        <CodeTable
          products={shown}
          chosen={chosen}
          lotsOf={(handle) => all.filter(({ productHandle }) => productHandle === handle).length}
          onChoose={(handle) =>
            setChosen((before) =>
              before.includes(handle) ? before.filter((one) => one !== handle) : [...before, handle],
            )
          }
        />
      </Container>
    </div>
  )
}
