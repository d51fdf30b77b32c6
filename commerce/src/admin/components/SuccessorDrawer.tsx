import { toast, usePrompt } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"

import type { Stars } from "../../../domain/certification"
import { succeedRecord } from "../lib/api"
import { formatWritten } from "../lib/dates"
import { EMPTY_FORM, NEW_RECORD, problemsOf, toBody, type FormState } from "../lib/form"
import { useChange } from "../lib/queries"
import { succeeded } from "../lib/succession"
import { COMMON, RECORD } from "../lib/words"
import { ActionDrawer } from "./ActionDrawer"
import { isConflict, type ActionDrawerState } from "./EditDrawer"
import { ErrorSummary } from "./ErrorSummary"
import { RecognitionFields } from "./RecognitionFields"
import { useCheckedForm, type CheckedForm } from "./use-checked-form"

interface SuccessorDrawerProps extends ActionDrawerState {
  kind: "renew" | "upgrade"
  /** The numbers of stars that this kind of successor can have. */
  stars: readonly Stars[]
}

/** Renews or upgrades: a new recognition that takes the place of the one shown. */
export function SuccessorDrawer({ target, isOpen, onClose, kind, stars }: SuccessorDrawerProps) {
  const { recognition, others, today } = target
  const navigate = useNavigate()
  const prompt = usePrompt()
  const [only, ...more] = stars
  const first = { ...EMPTY_FORM, stars: more.length === 0 ? (only ?? null) : null }
  const form: CheckedForm<FormState> = useCheckedForm<FormState>(first, (state) =>
    problemsOf(state, NEW_RECORD, [...others, succeeded(recognition, state)], today),
  )
  const succeed = useChange(
    (body: Parameters<typeof succeedRecord>[1]) => succeedRecord(target.id, body),
    ({ record }) => {
      toast.success(COMMON.saved)
      form.reset()
      onClose()
      navigate(`/giay-cong-nhan/${record.id}`)
    },
  )
  const words = {
    renew: { title: RECORD.renew, intro: RECORD.renewIntro(recognition.stars) },
    upgrade: { title: RECORD.upgrade, intro: RECORD.upgradeIntro(recognition.stars) },
  }[kind]
  const save = async () => {
    const body = form.mayBeSaved() ? toBody(form.state) : null
    if (body === null) return
    const isSure = await prompt({
      variant: "confirmation",
      title: words.title,
      description: RECORD.confirmSuccessor(body.stars, formatWritten(body.recognisedOn, body.precision)),
      confirmText: COMMON.confirm,
      cancelText: COMMON.cancel,
    })
    if (isSure) succeed.mutate({ seen: target.seen, kind, ...body }, { onError: form.refuse })
  }
  return (
    <ActionDrawer
      {...words}
      isOpen={isOpen}
      isSaving={succeed.isPending}
      isStale={isConflict(succeed.error)}
      saveLabel={words.title}
      onClose={onClose}
      onSave={() => void save()}
    >
      <ErrorSummary ref={form.summary} prefix={kind} problems={form.problems} failure={form.failure} />
      <RecognitionFields prefix={kind} form={form} stars={stars} />
    </ActionDrawer>
  )
}
