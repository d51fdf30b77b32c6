import { Input, Textarea, toast, usePrompt } from "@medusajs/ui"

import { formatDay } from "../../../domain/day"
import { withdrawRecord } from "../lib/api"
import { useChange } from "../lib/queries"
import { COMMON, FIELD_HINTS, FIELD_WORDS, RECORD } from "../lib/words"
import { toWithdrawal, withdrawalProblems, type WithdrawalState } from "../lib/withdrawal"
import { ActionDrawer } from "./ActionDrawer"
import { isConflict, type ActionDrawerState } from "./EditDrawer"
import { ErrorSummary } from "./ErrorSummary"
import { Field } from "./Field"
import { useCheckedForm, type CheckedForm } from "./use-checked-form"

const PREFIX = "withdraw"

export function WithdrawDrawer({ target, isOpen, onClose }: ActionDrawerState) {
  const { recognition, today } = target
  const prompt = usePrompt()
  const form: CheckedForm<WithdrawalState> = useCheckedForm<WithdrawalState>(
    { withdrawnOn: formatDay(today), withdrawalReason: "" },
    (state) => withdrawalProblems(state, recognition, today),
  )
  const withdraw = useChange(
    (body: Parameters<typeof withdrawRecord>[1]) => withdrawRecord(target.id, body),
    () => {
      toast.success(COMMON.saved)
      form.reset()
      onClose()
    },
  )
  const save = async () => {
    const body = form.mayBeSaved() ? toWithdrawal(form.state) : null
    if (body === null) return
    const isSure = await prompt({
      title: RECORD.withdraw,
      description: RECORD.confirmWithdrawal(target.title),
      confirmText: RECORD.withdraw,
      cancelText: COMMON.cancel,
    })
    if (isSure) withdraw.mutate({ seen: target.seen, ...body }, { onError: form.refuse })
  }
  const field = (name: keyof WithdrawalState) => ({
    id: `${PREFIX}-${name}`,
    label: FIELD_WORDS[name],
    hint: FIELD_HINTS[name],
    problem: form.problemOf(name),
  })
  return (
    <ActionDrawer
      title={RECORD.withdraw}
      intro={RECORD.withdrawIntro}
      isOpen={isOpen}
      isSaving={withdraw.isPending}
      isStale={isConflict(withdraw.error)}
      saveLabel={RECORD.withdraw}
      isDangerous
      onClose={onClose}
      onSave={() => void save()}
    >
      <ErrorSummary ref={form.summary} prefix={PREFIX} problems={form.problems} failure={form.failure} />
      <Field {...field("withdrawnOn")}>
        {(aria) => (
          <Input
            {...aria}
            inputMode="numeric"
            autoComplete="off"
            value={form.state.withdrawnOn}
            onChange={({ target: input }) => form.change({ withdrawnOn: input.value })}
            onBlur={() => form.leave("withdrawnOn")}
          />
        )}
      </Field>
      <Field {...field("withdrawalReason")}>
        {(aria) => (
          <Textarea
            {...aria}
            value={form.state.withdrawalReason}
            onChange={({ target: input }) => form.change({ withdrawalReason: input.value })}
            onBlur={() => form.leave("withdrawalReason")}
          />
        )}
      </Field>
    </ActionDrawer>
  )
}
