import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MapPin } from "@medusajs/icons"
import { Button, Container, Text } from "@medusajs/ui"
import { Link, useSearchParams } from "react-router-dom"

import { Failure, Loading } from "../../components/Answer"
import { PageHead } from "../../components/PageHead"
import { PointFilters } from "../../components/sales-point/PointFilters"
import { PointTable } from "../../components/sales-point/PointTable"
import { withChange } from "../../lib/list-query"
import { filterPoints, toPointFilter } from "../../lib/sales-point/list"
import { usePoints } from "../../lib/sales-point/queries"
import { productNames, useShopProducts } from "../../lib/shop-products"
import { POINT_LIST, POINT_PAGES } from "../../lib/words/sales-point"

export const config = defineRouteConfig({ label: POINT_PAGES.list, icon: MapPin, rank: 6 })

export default function SalesPointsPage() {
  const [address, setAddress] = useSearchParams()
  const points = usePoints()
  const products = useShopProducts()
  const filter = toPointFilter(address)
  const { data } = points
  const shown = data ? filterPoints(data.salesPoints, filter, data.on, productNames(products.data ?? [])) : []
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={POINT_PAGES.list}
        intro={POINT_LIST.intro}
        actions={
          <Button asChild size="small">
            <Link to="/diem-ban/moi">{POINT_PAGES.create}</Link>
          </Button>
        }
      />
      <Container className="p-0">
        {points.error && data === undefined ? (
          <Failure error={points.error} onRetry={() => void points.refetch()} />
        ) : data === undefined ? (
          <Loading />
        ) : (
          <>
            <PointFilters
              filter={filter}
              onChange={(name, value) =>
                setAddress((before) => withChange(before, name, value), { replace: true })
              }
              onClear={() => setAddress({}, { replace: true })}
            />
            <Text role="status" size="small" className="px-6 pb-3">
              {POINT_LIST.count(shown.length, data.salesPoints.length)}
            </Text>
            <PointTable points={shown} on={data.on} />
          </>
        )}
      </Container>
    </div>
  )
}
