import { Button, Text, toast } from "@medusajs/ui"

import type { Day } from "../../../../domain/day"
import type { LotEntry, LotItem } from "../../../../domain/lot"
import { createLot, updateLot } from "../../lib/lot/api"
import { emptyLot, lotProblems, toLotBody, toLotState, type LotFormState } from "../../lib/lot/lot-form"
import { useChange } from "../../lib/queries"
import { productNames, type ShopProduct } from "../../lib/shop-products"
import { CREATE } from "../../lib/words"
import { LOT_FIELDS, LOT_FORM } from "../../lib/words/lot"
import { POINT_FORM } from "../../lib/words/sales-point"
import { ActionDrawer } from "../ActionDrawer"
import { isConflict } from "../EditDrawer"
import { ErrorSummary } from "../ErrorSummary"
import { ProductFinder } from "../ProductFinder"
import { TextField } from "../TextField"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"

const PREFIX = "lot"

interface LotDrawerProps {
  /** Null for a new one. */
  lot: LotItem | null
  /** Handle of the product that a new one is first taken to be of. */
  product: string | null
  lots: readonly LotItem[]
  products: readonly ShopProduct[]
  on: Day
  onClose: () => void
}

export function LotDrawer({ lot, product, lots, products, on, onClose }: LotDrawerProps) {
  const form: CheckedForm<LotFormState> = useCheckedForm<LotFormState>(
    lot ? toLotState(lot) : emptyLot(product),
    (state) => lotProblems(state, lots, lot?.id ?? null, on),
  )
  const { productHandle } = form.state
  const title = lot ? LOT_FORM.edit : LOT_FORM.create
  const save = useChange(
    (body: LotEntry) => (lot ? updateLot({ id: lot.id, seen: lot.seen, ...body }) : createLot(body)),
    () => {
      toast.success(LOT_FORM.saved)
      onClose()
    },
  )
  return (
    <ActionDrawer
      title={title}
      intro={LOT_FORM.intro}
      isOpen
      isSaving={save.isPending}
      isStale={isConflict(save.error)}
      saveLabel={title}
      onClose={onClose}
      onSave={() => {
        if (form.mayBeSaved()) save.mutate(toLotBody(form.state), { onError: form.refuse })
      }}
    >
      <ErrorSummary
        ref={form.summary}
        prefix={PREFIX}
        problems={form.problems}
        failure={form.failure}
        wordOf={(field) => LOT_FIELDS[field] ?? field}
      />
      {productHandle === "" ? (
        <ProductFinder
          id={`${PREFIX}-productHandle`}
          label={LOT_FIELDS.productHandle ?? ""}
          hint={POINT_FORM.searchHint}
          problem={form.problemOf("productHandle")}
          products={products}
          onChoose={(handle) => form.change({ productHandle: handle })}
        />
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <div>
            <Text size="small" weight="plus">
              {LOT_FIELDS.productHandle}
            </Text>
            <Text size="small">{lot?.productName ?? productNames(products)(productHandle)}</Text>
          </div>
          {lot === null && (
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={() => form.change({ productHandle: "" })}
            >
              {CREATE.changeProduct}
            </Button>
          )}
        </div>
      )}
      <TextField prefix={PREFIX} form={form} name="code" label={LOT_FIELDS.code ?? ""} hint={LOT_FORM.code} />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {(["madeOn", "expiresOn"] as const).map((name) => (
          <TextField
            key={name}
            prefix={PREFIX}
            form={form}
            name={name}
            label={LOT_FIELDS[name] ?? name}
            hint={LOT_FORM.day}
            isNumber
          />
        ))}
      </div>
      <TextField
        prefix={PREFIX}
        form={form}
        name="pieces"
        label={LOT_FIELDS.pieces ?? ""}
        hint={LOT_FORM.pieces}
        isNumber
      />
    </ActionDrawer>
  )
}
