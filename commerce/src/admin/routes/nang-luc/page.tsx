import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TruckFast } from "@medusajs/icons"
import { Button, Container, Heading } from "@medusajs/ui"
import { useState } from "react"

import type { CapacityItem } from "../../../../domain/quote/quote"
import { Failure, Loading } from "../../components/Answer"
import { PageHead } from "../../components/PageHead"
import { CapacityDrawer } from "../../components/quote/CapacityDrawer"
import { CapacityTable } from "../../components/quote/CapacityTable"
import { DeclaredTable } from "../../components/quote/DeclaredTable"
import { ReceiveDrawer } from "../../components/quote/ReceiveDrawer"
import { useCapacities } from "../../lib/quote/queries"
import { CAPACITY, QUOTE_PAGES } from "../../lib/words/quote"

export const config = defineRouteConfig({ label: QUOTE_PAGES.capacity, icon: TruckFast, rank: 5 })

export default function CapacityPage() {
  const { data, error, refetch } = useCapacities()
  const [editing, setEditing] = useState<CapacityItem | "new" | null>(null)
  const [receiving, setReceiving] = useState<CapacityItem | null>(null)
  if (error && data === undefined) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading />
  const { capacities, table, on } = data
  const products = table.map(({ productHandle, name }) => ({ handle: productHandle, name }))
  const nameOf = (productHandle: string) =>
    products.find(({ handle }) => handle === productHandle)?.name ?? productHandle
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={QUOTE_PAGES.capacity}
        intro={CAPACITY.intro}
        actions={
          <Button size="small" onClick={() => setEditing("new")}>
            {CAPACITY.declare}
          </Button>
        }
      />
      <Container className="p-0">
        <Heading level="h2" className="px-6 py-4">
          {CAPACITY.declared}
        </Heading>
        <DeclaredTable
          capacities={capacities}
          nameOf={nameOf}
          on={on}
          onChange={setEditing}
          onReceive={setReceiving}
        />
      </Container>
      <Container className="p-0">
        <Heading level="h2" className="px-6 py-4">
          {CAPACITY.table}
        </Heading>
        <CapacityTable table={table} />
      </Container>
      {editing && (
        <CapacityDrawer
          capacity={editing === "new" ? null : editing}
          products={products}
          on={on}
          onClose={() => setEditing(null)}
        />
      )}
      {receiving && (
        <ReceiveDrawer
          capacity={receiving}
          name={nameOf(receiving.productHandle)}
          onClose={() => setReceiving(null)}
        />
      )}
    </div>
  )
}
