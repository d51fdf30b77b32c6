import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"

import { Failure, Loading } from "../../../components/Answer"
import { CompareTable } from "../../../components/gift-box/CompareTable"
import { PageHead } from "../../../components/PageHead"
import { SelectField } from "../../../components/SelectField"
import { compareBoxes } from "../../../lib/gift-box/differences"
import { useBoxes, useWorkbench } from "../../../lib/gift-box/queries"
import { BOX_PAGES, COMPARE } from "../../../lib/words/gift-box"

export const config = defineRouteConfig({ label: BOX_PAGES.compare })

export default function ComparePage() {
  const [address, setAddress] = useSearchParams()
  const boxes = useBoxes()
  const bench = useWorkbench()
  const error = boxes.error ?? bench.error
  const all = boxes.data?.boxes ?? []
  const boxOf = (side: "a" | "b") => all.find(({ id }) => id === address.get(side))
  const [first, second] = [boxOf("a"), boxOf("b")]
  const choice = (side: "a" | "b", label: string) => (
    <SelectField
      id={`compare-${side}`}
      label={label}
      value={boxOf(side)?.id ?? ""}
      placeholder={COMPARE.choose}
      options={all.map(({ id, name }) => ({ value: id, label: name }))}
      onChoose={(id) =>
        setAddress(
          (before) => {
            const next = new URLSearchParams(before)
            next.set(side, id)
            return next
          },
          { replace: true },
        )
      }
    />
  )
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={BOX_PAGES.compare} intro={COMPARE.intro} />
      <Container className="flex flex-col gap-y-5 px-0 py-5">
        {error ? (
          <Failure error={error} onRetry={() => void Promise.all([boxes.refetch(), bench.refetch()])} />
        ) : boxes.data === undefined || bench.data === undefined ? (
          <Loading />
        ) : (
          <>
            <div className="grid grid-cols-1 gap-4 px-6 sm:grid-cols-2">
              {choice("a", COMPARE.first)}
              {choice("b", COMPARE.second)}
            </div>
            {first && second && (
              <CompareTable
                lines={compareBoxes(first, second, bench.data)}
                first={first.name}
                second={second.name}
              />
            )}
          </>
        )}
      </Container>
    </div>
  )
}
