import { toast, usePrompt } from "@medusajs/ui"

import { recallFaults, type LotItem } from "../../../../domain/lot"
import { useBoxes } from "../../lib/gift-box/queries"
import { textOrNull } from "../../lib/gift-box/numbers"
import { recallLot } from "../../lib/lot/api"
import { boxesWith } from "../../lib/lot/list"
import { useChange } from "../../lib/queries"
import { COMMON } from "../../lib/words"
import { LOT_FIELDS, RECALL } from "../../lib/words/lot"
import { ActionDrawer } from "../ActionDrawer"
import { isConflict } from "../EditDrawer"
import { ErrorSummary } from "../ErrorSummary"
import { TextField } from "../TextField"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"

const PREFIX = "recall"
const LONGEST_REASON = 1000

interface RecallState {
  reason: string
  reasonEn: string
}

/** Recalls a lot with the words that the public will read, after saying what that does. */
export function RecallDrawer({ lot, onClose }: { lot: LotItem; onClose: () => void }) {
  const prompt = usePrompt()
  const boxes = useBoxes()
  const form: CheckedForm<RecallState> = useCheckedForm<RecallState>(
    { reason: "", reasonEn: "" },
    ({ reason }) => recallFaults(reason).map((fault) => ({ ...fault, isMissing: reason.trim().length < 10 })),
  )
  const recall = useChange(recallLot, () => {
    toast.success(RECALL.done)
    onClose()
  })
  const run = async () => {
    if (!form.mayBeSaved()) return
    const { data } = boxes.data ? boxes : await boxes.refetch()
    const isSure = await prompt({
      variant: "danger",
      title: RECALL.title(lot.code, lot.productName),
      description: RECALL.sure(lot.code, lot.productName, data && boxesWith(data.boxes, lot.productHandle)),
      confirmText: RECALL.action,
      cancelText: COMMON.cancel,
    })
    if (!isSure) return
    const { reason, reasonEn } = form.state
    recall.mutate(
      { id: lot.id, seen: lot.seen, reason: reason.trim(), reasonEn: textOrNull(reasonEn) },
      { onError: form.refuse },
    )
  }
  return (
    <ActionDrawer
      title={RECALL.title(lot.code, lot.productName)}
      intro={RECALL.intro}
      isOpen
      isSaving={recall.isPending}
      isStale={isConflict(recall.error)}
      saveLabel={RECALL.action}
      isDangerous
      onClose={onClose}
      onSave={() => void run()}
    >
      <ErrorSummary
        ref={form.summary}
        prefix={PREFIX}
        problems={form.problems}
        failure={form.failure}
        wordOf={(field) => LOT_FIELDS[field] ?? field}
      />
      <TextField
        prefix={PREFIX}
        form={form}
        name="reason"
        label={LOT_FIELDS.reason ?? ""}
        hint={RECALL.reasonHint}
        isLong
        longest={LONGEST_REASON}
      />
      <TextField
        prefix={PREFIX}
        form={form}
        name="reasonEn"
        label={LOT_FIELDS.reasonEn ?? ""}
        hint={RECALL.reasonEnHint}
        isLong
        longest={LONGEST_REASON}
        lang="en"
      />
    </ActionDrawer>
  )
}
