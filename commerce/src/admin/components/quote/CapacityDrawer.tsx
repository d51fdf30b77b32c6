import { toast } from "@medusajs/ui"

import { formatDay, type Day } from "../../../../domain/day"
import { checkCapacity, type CapacityForm } from "../../../../domain/quote/capacity-checks"
import type { CapacityItem } from "../../../../domain/quote/quote"
import { readDay, type Problem } from "../../lib/form"
import { readCount, textOrNull } from "../../lib/gift-box/numbers"
import { changeCapacity, declareCapacity } from "../../lib/quote/api"
import { formatCount } from "../../lib/quote/counts"
import { useChange } from "../../lib/queries"
import { CAPACITY, OFFER } from "../../lib/words/quote"
import { ActionDrawer } from "../ActionDrawer"
import { isConflict } from "../EditDrawer"
import { ErrorSummary } from "../ErrorSummary"
import { SelectField } from "../SelectField"
import { TextField } from "../TextField"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"

const PREFIX = "capacity"
const FIELDS: Record<string, string> = {
  productHandle: CAPACITY.product,
  pieces: CAPACITY.pieces,
  by: CAPACITY.by,
  note: CAPACITY.note,
}

interface CapacityState {
  productHandle: string
  pieces: string
  by: string
  note: string
}

interface CapacityDrawerProps {
  /** Null for a new declaration. */
  capacity: CapacityItem | null
  products: readonly { handle: string; name: string }[]
  on: Day
  onClose: () => void
}

export function CapacityDrawer({ capacity, products, on, onClose }: CapacityDrawerProps) {
  const form: CheckedForm<CapacityState> = useCheckedForm<CapacityState>(toState(capacity), (state) =>
    problemsOf(state, capacity?.received ?? 0, on),
  )
  const title = capacity ? CAPACITY.change : CAPACITY.declare
  const save = useChange(
    (body: CapacityForm & { productHandle: string }) =>
      capacity
        ? changeCapacity({
            id: capacity.id,
            seen: capacity.seen,
            pieces: body.pieces,
            by: body.by,
            note: body.note,
          })
        : declareCapacity(body),
    () => {
      toast.success(CAPACITY.saved)
      onClose()
    },
  )
  return (
    <ActionDrawer
      title={title}
      intro={CAPACITY.drawerIntro}
      isOpen
      isSaving={save.isPending}
      isStale={isConflict(save.error)}
      saveLabel={title}
      onClose={onClose}
      onSave={() => {
        const body = form.mayBeSaved() ? read(form.state) : null
        if (body) save.mutate(body, { onError: form.refuse })
      }}
    >
      <ErrorSummary
        ref={form.summary}
        prefix={PREFIX}
        problems={form.problems}
        failure={form.failure}
        wordOf={(field) => FIELDS[field] ?? field}
      />
      {capacity === null && (
        <SelectField
          id={`${PREFIX}-productHandle`}
          label={CAPACITY.product}
          problem={form.problemOf("productHandle")}
          value={form.state.productHandle}
          placeholder={CAPACITY.chooseProduct}
          options={products.map(({ handle, name }) => ({ value: handle, label: name }))}
          onChoose={(productHandle) => form.change({ productHandle })}
        />
      )}
      <TextField prefix={PREFIX} form={form} name="pieces" label={CAPACITY.pieces} isNumber />
      <TextField prefix={PREFIX} form={form} name="by" label={CAPACITY.by} hint={OFFER.dayHint} isNumber />
      <TextField prefix={PREFIX} form={form} name="note" label={CAPACITY.note} isLong />
    </ActionDrawer>
  )
}

function toState(capacity: CapacityItem | null): CapacityState {
  if (capacity === null) return { productHandle: "", pieces: "", by: "", note: "" }
  const { productHandle, pieces, by, note } = capacity
  return { productHandle, pieces: formatCount(pieces), by: formatDay(by), note: note ?? "" }
}

function read({ productHandle, pieces, by, note }: CapacityState) {
  const count = readCount(pieces)
  const day = readDay(by)
  return count && day ? { productHandle, pieces: count, by: day, note: textOrNull(note) } : null
}

function problemsOf(state: CapacityState, received: number, on: Day): Problem[] {
  const day = readDay(state.by)
  const form = { pieces: readCount(state.pieces) ?? 0, by: day ?? on, note: state.note }
  const faults = checkCapacity(form, received, on)
  if (state.productHandle === "") faults.unshift({ field: "productHandle", message: CAPACITY.productMissing })
  if (!day) faults.push({ field: "by", message: OFFER.unread.day })
  const typed: Record<string, string> = { ...state }
  return faults.map((fault) => ({ ...fault, isMissing: typed[fault.field] === "" }))
}
