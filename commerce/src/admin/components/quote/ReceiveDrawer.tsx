import { toast } from "@medusajs/ui"

import { checkReceipt } from "../../../../domain/quote/capacity-checks"
import type { CapacityItem } from "../../../../domain/quote/quote"
import { readCount } from "../../lib/gift-box/numbers"
import { receiveGoods } from "../../lib/quote/api"
import { formatCount } from "../../lib/quote/counts"
import { useChange } from "../../lib/queries"
import { CAPACITY } from "../../lib/words/quote"
import { ActionDrawer } from "../ActionDrawer"
import { isConflict } from "../EditDrawer"
import { ErrorSummary } from "../ErrorSummary"
import { TextField } from "../TextField"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"

const PREFIX = "receive"

interface ReceiveDrawerProps {
  capacity: CapacityItem
  name: string
  onClose: () => void
}

export function ReceiveDrawer({ capacity, name, onClose }: ReceiveDrawerProps) {
  const left = formatCount(capacity.pieces - capacity.received)
  const form: CheckedForm<{ pieces: string }> = useCheckedForm({ pieces: left }, ({ pieces }) =>
    checkReceipt(readCount(pieces) ?? 0, capacity).map((fault) => ({ ...fault, isMissing: pieces === "" })),
  )
  const receive = useChange(receiveGoods, () => {
    toast.success(CAPACITY.saved)
    onClose()
  })
  return (
    <ActionDrawer
      title={CAPACITY.receive}
      intro={CAPACITY.receiveIntro(name, left)}
      isOpen
      isSaving={receive.isPending}
      isStale={isConflict(receive.error)}
      saveLabel={CAPACITY.receive}
      onClose={onClose}
      onSave={() => {
        const pieces = form.mayBeSaved() ? readCount(form.state.pieces) : null
        if (pieces) receive.mutate({ id: capacity.id, seen: capacity.seen, pieces }, { onError: form.refuse })
      }}
    >
      <ErrorSummary
        ref={form.summary}
        prefix={PREFIX}
        problems={form.problems}
        failure={form.failure}
        wordOf={() => CAPACITY.received}
      />
      <TextField prefix={PREFIX} form={form} name="pieces" label={CAPACITY.received} isNumber />
    </ActionDrawer>
  )
}
