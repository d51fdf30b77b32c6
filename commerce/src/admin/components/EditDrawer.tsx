import { Checkbox, Label, toast } from "@medusajs/ui"
import { useId } from "react"

import { Refused, updateRecord } from "../lib/api"
import { problemsOf, toBody, toFormState, type FormState } from "../lib/form"
import { useChange } from "../lib/queries"
import { COMMON, RECORD } from "../lib/words"
import { ActionDrawer } from "./ActionDrawer"
import { ErrorSummary } from "./ErrorSummary"
import type { ActionTarget } from "./RecordActions"
import { RecognitionFields } from "./RecognitionFields"
import { useCheckedForm, type CheckedForm } from "./use-checked-form"

export interface ActionDrawerState {
  target: ActionTarget
  isOpen: boolean
  onClose: () => void
}

const PREFIX = "edit"

type EditState = FormState & { isUnwithdrawn: boolean }

export function EditDrawer({ target, isOpen, onClose }: ActionDrawerState) {
  const { recognition, others, today } = target
  const unwithdrawId = useId()
  const form: CheckedForm<EditState> = useCheckedForm<EditState>(
    { ...toFormState(recognition), isUnwithdrawn: false },
    (state) => problemsOf(state, state.isUnwithdrawn ? unwithdrawn(recognition) : recognition, others, today),
  )
  const update = useChange(
    (body: Parameters<typeof updateRecord>[1]) => updateRecord(target.id, body),
    () => {
      toast.success(COMMON.saved)
      form.reset()
      onClose()
    },
  )
  const save = () => {
    const body = form.mayBeSaved() ? toBody(form.state) : null
    if (body === null) return
    const undone = form.state.isUnwithdrawn ? { withdrawnOn: null, withdrawalReason: null } : {}
    update.mutate({ seen: target.seen, ...undone, ...body }, { onError: form.refuse })
  }
  return (
    <ActionDrawer
      title={RECORD.edit}
      intro={RECORD.editIntro}
      isOpen={isOpen}
      isSaving={update.isPending}
      isStale={isConflict(update.error)}
      saveLabel={COMMON.save}
      onClose={onClose}
      onSave={save}
    >
      <ErrorSummary ref={form.summary} prefix={PREFIX} problems={form.problems} failure={form.failure} />
      {recognition.withdrawnOn !== null && (
        <div className="flex items-center gap-x-2">
          <Checkbox
            id={unwithdrawId}
            checked={form.state.isUnwithdrawn}
            onCheckedChange={(checked) => form.change({ isUnwithdrawn: checked === true })}
          />
          <Label htmlFor={unwithdrawId} size="small">
            {RECORD.undoWithdrawal}
          </Label>
        </div>
      )}
      <RecognitionFields prefix={PREFIX} form={form} />
    </ActionDrawer>
  )
}

function unwithdrawn(recognition: ActionTarget["recognition"]) {
  return { ...recognition, withdrawnOn: null, withdrawalReason: null }
}

export function isConflict(error: Error | null): boolean {
  return error instanceof Refused && error.status === 409
}
