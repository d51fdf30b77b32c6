import { useParams } from "react-router-dom"

import { Failure, Loading } from "../../../components/Answer"
import { PointEditor } from "../../../components/sales-point/PointEditor"
import { usePoint, usePoints } from "../../../lib/sales-point/queries"
import { useShopProducts } from "../../../lib/shop-products"
import { POINT_PAGES } from "../../../lib/words/sales-point"

export const handle = { breadcrumb: () => POINT_PAGES.point }

export default function SalesPointPage() {
  const { id = "" } = useParams()
  const points = usePoints()
  const products = useShopProducts()
  const point = usePoint(id)
  const queries = [point, points, products]
  const error = queries.find((query) => query.error !== null)?.error
  // What is being typed stays in sight when a later question fails.
  if (error && queries.some((query) => query.data === undefined))
    return <Failure error={error} onRetry={() => void Promise.all(queries.map((query) => query.refetch()))} />
  if (point.data === undefined || points.data === undefined || products.data === undefined) return <Loading />
  // One point's half-typed form must not be carried over to another.
  return <PointEditor key={id} point={point.data.salesPoint} products={products.data} on={points.data.on} />
}
