import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useSearchParams } from "react-router-dom"

import { Failure, Loading } from "../../../components/Answer"
import { CreateForm } from "../../../components/CreateForm"
import { PageHead } from "../../../components/PageHead"
import { useProducts, useRegistry } from "../../../lib/queries"
import { CREATE, PAGES } from "../../../lib/words"

export const config = defineRouteConfig({ label: PAGES.create })

export default function CreatePage() {
  const [address] = useSearchParams()
  const handle = address.get("product")
  const registry = useRegistry()
  const named = useProducts(handle ?? "", handle !== null)
  const isReady = registry.data !== undefined && (handle === null || named.data !== undefined)
  const error = registry.error ?? named.error

  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={PAGES.create} intro={CREATE.intro} />
      {error ? (
        <Failure error={error} onRetry={() => void Promise.all([registry.refetch(), named.refetch()])} />
      ) : isReady ? (
        <CreateForm
          today={registry.data.on}
          product={named.data?.products.find((product) => product.handle === handle) ?? null}
        />
      ) : (
        <Loading />
      )}
    </div>
  )
}
