import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Button, Container, Table } from "@medusajs/ui"
import { Link, useSearchParams } from "react-router-dom"

import { Failure, Loading } from "../../components/Answer"
import { ListFilters } from "../../components/ListFilters"
import { PageHead } from "../../components/PageHead"
import { RecordTable } from "../../components/RecordTable"
import { RenewalCards } from "../../components/RenewalCards"
import { PAGE_SIZE, toListQuery, withChange } from "../../lib/list-query"
import { useRecords } from "../../lib/queries"
import { LIST, PAGES } from "../../lib/words"

export const config = defineRouteConfig({ label: PAGES.list, icon: DocumentText, rank: 1 })

export default function RecordsPage() {
  const [address, setAddress] = useSearchParams()
  const query = toListQuery(address)
  const { data, error, refetch } = useRecords(query)
  const set = (name: string, value: string | null) =>
    setAddress((before) => withChange(before, name, value), { replace: true })
  const page = query.offset / PAGE_SIZE

  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={PAGES.list}
        intro={LIST.intro}
        actions={
          <>
            <Button asChild size="small" variant="secondary">
              <Link to="/giay-cong-nhan/nhap">{PAGES.import}</Link>
            </Button>
            <Button asChild size="small">
              <Link to="/giay-cong-nhan/moi">{PAGES.create}</Link>
            </Button>
          </>
        }
      />
      <RenewalCards due={query.due} onChoose={(due) => set("due", due)} />
      <Container className="p-0">
        <ListFilters query={query} onChange={set} onClear={() => setAddress({}, { replace: true })} />
        {error ? (
          <Failure error={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <Loading />
        ) : (
          <>
            <RecordTable records={data.records} />
            <Table.Pagination
              count={data.count}
              pageSize={PAGE_SIZE}
              pageIndex={page}
              pageCount={Math.ceil(data.count / PAGE_SIZE)}
              canPreviousPage={page > 0}
              canNextPage={query.offset + PAGE_SIZE < data.count}
              previousPage={() => set("page", String(page))}
              nextPage={() => set("page", String(page + 2))}
              translations={LIST.pagination}
            />
          </>
        )}
      </Container>
    </div>
  )
}
