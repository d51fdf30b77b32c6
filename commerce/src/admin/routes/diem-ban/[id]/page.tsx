import { useParams } from "react-router-dom"

import { Failure, Loading } from "../../../components/Answer"
import { PointCodes } from "../../../components/sales-point/PointCodes"
import { PointEditor } from "../../../components/sales-point/PointEditor"
import { PointPaper } from "../../../components/sales-point/PointPaper"
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
  const { salesPoint } = point.data
  return (
    // One point's half-typed form must not be carried over to another.
    <div key={id} className="flex flex-col gap-y-3">
      <PointEditor point={salesPoint} products={products.data} on={points.data.on} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <PointPaper point={salesPoint} products={products.data} />
        <PointCodes {...salesPoint} />
      </div>
    </div>
  )
}
