import { Badge, Button, Text, toast } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"

import type { Day } from "../../../../domain/day"
import type { SalesPointEntry, SalesPointItem } from "../../../../domain/sales-point"
import { useReload } from "../../lib/queries"
import { createPoint, updatePoint } from "../../lib/sales-point/api"
import { standingOf } from "../../lib/sales-point/list"
import { usePointChange } from "../../lib/sales-point/queries"
import {
  EMPTY_POINT,
  isSamePoint,
  placeOf,
  pointProblems,
  toPointBody,
  toPointState,
  type PointState,
} from "../../lib/sales-point/sales-point-form"
import type { ShopProduct } from "../../lib/shop-products"
import { COMMON } from "../../lib/words"
import { POINT_FIELDS, POINT_FORM, POINT_LIST, POINT_PAGES } from "../../lib/words/sales-point"
import { isConflict } from "../EditDrawer"
import { ErrorSummary } from "../ErrorSummary"
import { useLeaveGuard } from "../gift-box/use-leave-guard"
import { PageHead } from "../PageHead"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"
import { PointFields } from "./PointFields"
import { PointMap } from "./PointMap"
import { PointProducts } from "./PointProducts"
import { PointStandingLabel } from "./PointStandingLabel"

const PREFIX = "point"

interface PointEditorProps {
  /** As the server has it; null for a new one. */
  point: SalesPointItem | null
  products: readonly ShopProduct[]
  on: Day
}

/** A sales point being entered or changed; what was typed stays, whatever the server answers. */
export function PointEditor({ point, products, on }: PointEditorProps) {
  const navigate = useNavigate()
  const reload = useReload()
  const before = point ? toPointState(point) : EMPTY_POINT
  const form: CheckedForm<PointState> = useCheckedForm<PointState>(before, pointProblems)
  const isDirty = !isSamePoint(form.state, before)
  const mayLeave = useLeaveGuard(isDirty)
  const save = usePointChange(
    (body: SalesPointEntry) =>
      point ? updatePoint({ id: point.id, seen: point.seen, ...body }) : createPoint(body),
    ({ id }) => {
      toast.success(COMMON.saved)
      form.reset()
      if (point) return
      mayLeave()
      navigate(`/diem-ban/${id}`, { replace: true })
    },
  )
  return (
    <form
      noValidate
      className="isolate flex flex-col gap-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (form.mayBeSaved()) save.mutate(toPointBody(form.state), { onError: form.refuse })
      }}
    >
      <PageHead
        title={point?.name ?? POINT_PAGES.create}
        intro={point?.demonstration ? POINT_FORM.demonstration : POINT_FORM.intro}
        beside={
          point && (
            <>
              <PointStandingLabel standing={standingOf(point, on)} />
              {point.demonstration && <Badge size="2xsmall">{POINT_LIST.demonstration}</Badge>}
            </>
          )
        }
      />
      <ErrorSummary
        ref={form.summary}
        prefix={PREFIX}
        problems={form.problems}
        failure={form.failure}
        wordOf={(field) => POINT_FIELDS[field] ?? field}
      />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-y-3">
          <PointFields prefix={PREFIX} form={form} />
        </div>
        <div className="flex min-w-0 flex-col gap-y-3">
          <PointProducts
            id={`${PREFIX}-productHandles`}
            products={products}
            chosen={form.state.productHandles}
            onChange={(productHandles) => form.change({ productHandles })}
          />
          <PointMap at={placeOf(form.state)} commune={form.state.commune} />
        </div>
      </div>
      <div className="border-ui-border-base bg-ui-bg-base sticky bottom-0 z-[1] flex flex-wrap items-center justify-end gap-3 rounded-lg border px-6 py-3">
        <Text role="status" size="small" className="text-ui-fg-subtle">
          {isDirty ? POINT_FORM.unsaved : point ? POINT_FORM.allSaved : ""}
        </Text>
        {isConflict(save.error) && (
          <Button type="button" size="small" variant="secondary" onClick={reload}>
            {COMMON.reload}
          </Button>
        )}
        <Button type="submit" size="small" isLoading={save.isPending}>
          {save.isPending ? COMMON.saving : point ? POINT_FORM.save : POINT_FORM.create}
        </Button>
      </div>
    </form>
  )
}
