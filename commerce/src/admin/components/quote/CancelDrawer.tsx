import { toast } from "@medusajs/ui"

import type { QuoteItem } from "../../../../domain/quote/quote"
import { cancelQuote } from "../../lib/quote/api"
import { useChange } from "../../lib/queries"
import { QUOTE } from "../../lib/words/quote"
import { ActionDrawer } from "../ActionDrawer"
import { isConflict } from "../EditDrawer"
import { ErrorSummary } from "../ErrorSummary"
import { TextField } from "../TextField"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"

const PREFIX = "cancel"

export function CancelDrawer({ quote, onClose }: { quote: QuoteItem; onClose: () => void }) {
  const form: CheckedForm<{ reason: string }> = useCheckedForm({ reason: "" }, ({ reason }) =>
    reason.trim() === "" ? [{ field: "reason", message: QUOTE.reasonMissing, isMissing: true }] : [],
  )
  const cancel = useChange(cancelQuote, () => {
    toast.success(QUOTE.cancelled)
    onClose()
  })
  return (
    <ActionDrawer
      title={QUOTE.cancel}
      intro={QUOTE.cancelIntro}
      isOpen
      isSaving={cancel.isPending}
      isStale={isConflict(cancel.error)}
      saveLabel={QUOTE.cancel}
      isDangerous
      onClose={onClose}
      onSave={() => {
        if (form.mayBeSaved())
          cancel.mutate(
            { id: quote.id, seen: quote.seen, reason: form.state.reason.trim() },
            { onError: form.refuse },
          )
      }}
    >
      <ErrorSummary
        ref={form.summary}
        prefix={PREFIX}
        problems={form.problems}
        failure={form.failure}
        wordOf={() => QUOTE.reason}
      />
      <TextField prefix={PREFIX} form={form} name="reason" label={QUOTE.reason} isLong />
    </ActionDrawer>
  )
}
