import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArchiveBox } from "@medusajs/icons"
import { Button, Container, Text } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"

import type { LotItem } from "../../../../domain/lot"
import { Failure, Loading } from "../../components/Answer"
import { LotDrawer } from "../../components/lot/LotDrawer"
import { LotFilters } from "../../components/lot/LotFilters"
import { LotTable } from "../../components/lot/LotTable"
import { RecallDrawer } from "../../components/lot/RecallDrawer"
import { RecallNotice } from "../../components/lot/RecallNotice"
import { PageHead } from "../../components/PageHead"
import { useOpened } from "../../components/use-opened"
import { withChange } from "../../lib/list-query"
import { filterLots, lotsInForce, toLotFilter, withLots } from "../../lib/lot/list"
import { useLots } from "../../lib/lot/queries"
import { useShopProducts } from "../../lib/shop-products"
import { LOT_FORM, LOT_LIST, LOT_PAGE } from "../../lib/words/lot"

export const config = defineRouteConfig({ label: LOT_PAGE, icon: ArchiveBox, rank: 8 })

export default function LotsPage() {
  const [address, setAddress] = useSearchParams()
  const lots = useLots()
  const products = useShopProducts()
  const editing = useOpened<LotItem["id"] | "new">()
  const recalling = useOpened<LotItem["id"]>()
  const filter = toLotFilter(address)
  const { data } = lots
  const all = data?.lots ?? []
  const error = lots.error ?? products.error
  const shown = data ? filterLots(all, filter, data.on) : []
  // As the server has them now: a drawer that was refused sends what was newly asked.
  const edited = all.find(({ id }) => id === editing.opened) ?? null
  const recalled = all.find(({ id }) => id === recalling.opened)
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={LOT_PAGE}
        intro={LOT_LIST.intro}
        actions={
          <Button size="small" disabled={!data || !products.data} onClick={() => editing.open("new")}>
            {LOT_FORM.create}
          </Button>
        }
      />
      <RecallNotice lots={lotsInForce(all)} />
      <Container className="p-0">
        {error && (data === undefined || products.data === undefined) ? (
          <Failure error={error} onRetry={() => void Promise.all([lots.refetch(), products.refetch()])} />
        ) : data === undefined || products.data === undefined ? (
          <Loading />
        ) : (
          <>
            <LotFilters
              filter={filter}
              products={withLots(all, products.data, filter.product)}
              onChange={(name, value) =>
                setAddress((before) => withChange(before, name, value), { replace: true })
              }
              onClear={() => setAddress({}, { replace: true })}
            />
            <Text role="status" size="small" className="px-6 pb-3">
              {LOT_LIST.count(shown.length, all.length)}
            </Text>
            <LotTable
              lots={shown}
              on={data.on}
              producerOf={(handle) => products.data.find((one) => one.handle === handle)?.producer ?? null}
              onEdit={({ id }) => editing.open(id)}
              onRecall={({ id }) => recalling.open(id)}
            />
            {(editing.opened === "new" || edited) && (
              <LotDrawer
                lot={edited}
                product={filter.product}
                lots={all}
                products={products.data}
                on={data.on}
                onClose={() => editing.close()}
              />
            )}
            {recalled && <RecallDrawer lot={recalled} onClose={() => recalling.close()} />}
          </>
        )}
      </Container>
    </div>
  )
}
