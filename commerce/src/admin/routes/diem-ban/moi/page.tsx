import { defineRouteConfig } from "@medusajs/admin-sdk"

import { Failure, Loading } from "../../../components/Answer"
import { PointEditor } from "../../../components/sales-point/PointEditor"
import { usePoints } from "../../../lib/sales-point/queries"
import { useShopProducts } from "../../../lib/shop-products"
import { POINT_PAGES } from "../../../lib/words/sales-point"

export const config = defineRouteConfig({ label: POINT_PAGES.create })

export default function NewSalesPointPage() {
  const points = usePoints()
  const products = useShopProducts()
  const error = points.error ?? products.error
  // What is being typed stays in sight when a later question fails.
  if (error && (points.data === undefined || products.data === undefined))
    return <Failure error={error} onRetry={() => void Promise.all([points.refetch(), products.refetch()])} />
  if (points.data === undefined || products.data === undefined) return <Loading />
  return <PointEditor point={null} products={products.data} on={points.data.on} />
}
