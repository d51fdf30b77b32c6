import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Gift } from "@medusajs/icons"
import { Button, Container, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link, useNavigate, useSearchParams } from "react-router-dom"

import { Failure, Loading } from "../../components/Answer"
import { BoxFilters } from "../../components/gift-box/BoxFilters"
import { BoxTable } from "../../components/gift-box/BoxTable"
import { OffSaleBoxes } from "../../components/gift-box/OffSaleBoxes"
import { PageHead } from "../../components/PageHead"
import { filterBoxes, standingOf, toBoxFilter } from "../../lib/gift-box/list"
import { nameIn, useBoxes, useWorkbench } from "../../lib/gift-box/queries"
import { withChange } from "../../lib/list-query"
import { BOX_LIST, BOX_PAGES } from "../../lib/words/gift-box"

export const config = defineRouteConfig({ label: BOX_PAGES.list, icon: Gift, rank: 3 })

/** As many as are compared. */
const PAIR = 2

export default function BoxesPage() {
  const navigate = useNavigate()
  const [address, setAddress] = useSearchParams()
  const [chosen, setChosen] = useState<string[]>([])
  const boxes = useBoxes()
  const bench = useWorkbench()
  const filter = toBoxFilter(address)
  const error = boxes.error ?? bench.error
  const all = boxes.data?.boxes ?? []
  const shown = filterBoxes(all, filter, nameIn(bench.data?.parts))
  const [first = "", second = ""] = chosen

  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={BOX_PAGES.list}
        intro={BOX_LIST.intro}
        actions={
          <>
            <Button asChild size="small" variant="secondary">
              <Link to="/hop-qua/de-xuat">{BOX_PAGES.propose}</Link>
            </Button>
            <Button asChild size="small">
              <Link to="/hop-qua/moi">{BOX_PAGES.create}</Link>
            </Button>
          </>
        }
      />
      {error ? (
        <Container className="p-0">
          <Failure error={error} onRetry={() => void Promise.all([boxes.refetch(), bench.refetch()])} />
        </Container>
      ) : boxes.data === undefined || bench.data === undefined ? (
        <Loading />
      ) : (
        <>
          <OffSaleBoxes boxes={all.filter((box) => standingOf(box) === "off-sale")} bench={bench.data} />
          <Container className="p-0">
            <BoxFilters
              filter={filter}
              campaigns={bench.data.campaigns}
              onChange={(name, value) =>
                setAddress((before) => withChange(before, name, value), { replace: true })
              }
              onClear={() => setAddress({}, { replace: true })}
            />
            <div className="flex flex-wrap items-center justify-between gap-3 px-6 pb-3">
              <Text role="status" size="small">
                {BOX_LIST.count(shown.length, all.length)}
              </Text>
              <div className="flex items-center gap-x-3">
                <Text size="small" className="text-ui-fg-subtle">
                  {BOX_LIST.compareHint}
                </Text>
                <Button
                  size="small"
                  variant="secondary"
                  disabled={chosen.length !== PAIR}
                  onClick={() =>
                    navigate(`/hop-qua/so-sanh?${new URLSearchParams({ a: first, b: second }).toString()}`)
                  }
                >
                  {BOX_LIST.compare(chosen.length)}
                </Button>
              </div>
            </div>
            <BoxTable
              boxes={shown}
              campaigns={bench.data.campaigns}
              chosen={chosen}
              // A third one takes the place of the first.
              onChoose={(id) =>
                setChosen((before) =>
                  before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(-PAIR),
                )
              }
            />
          </Container>
        </>
      )}
    </div>
  )
}
