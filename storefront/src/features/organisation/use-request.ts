import { useEffect, useMemo, useRef, useState } from "react"
import { toFailure } from "../../components/buying/refusal"
import { pageDay } from "../../components/own-end/page-day.client"
import type { CommerceError } from "../../medusa/commerce-error"
import { connectQuotes } from "../../medusa/quotes.client"
import { clearDraft, readDraft, writeDraft } from "./draft"
import { FIELDS, inputId, type BoxChoice, type Field, type RequestForm } from "./form"
import { toRequest } from "./to-request"

export interface RequestState {
  form: RequestForm
  boxes: number
  /** Only those to be shown now: nobody is scolded for a field not yet left. */
  faults: readonly Field[]
  busy: boolean
  failure: CommerceError | null
  /** Of the request that was taken. */
  number: string | null
  change(patch: Partial<RequestForm>): void
  leave(field: Field): void
  send(): Promise<void>
  startAnew(): void
}

const tab = () => sessionStorage

export function useRequest(choices: readonly BoxChoice[]): RequestState {
  const [client] = useState(() => connectQuotes())
  const [form, setForm] = useState(() => readDraft(tab))
  const [left, setLeft] = useState<ReadonlySet<Field>>(new Set())
  const [insisted, setInsisted] = useState(0)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CommerceError | null>(null)
  const [number, setNumber] = useState<string | null>(null)
  /** State shows after the next paint; a second click can be faster. */
  const sending = useRef(false)
  const checked = useMemo(() => toRequest(form, choices, pageDay()), [form, choices])

  useEffect(() => {
    if (insisted === 0) return
    const first = FIELDS.find((field) => checked.faults.has(field))
    if (first) document.getElementById(inputId(first))?.focus()
    // Only when asked to insist: correcting a field must not move the focus.
  }, [insisted])

  async function send(): Promise<void> {
    if (checked.faults.size > 0) {
      setLeft(new Set(FIELDS))
      setInsisted((times) => times + 1)
      return
    }
    if (sending.current) return
    sending.current = true
    setBusy(true)
    try {
      setNumber(await client.request(checked.request))
      setFailure(null)
      clearDraft(tab)
    } catch (error) {
      setFailure(toFailure(error))
    } finally {
      sending.current = false
      setBusy(false)
    }
  }

  return {
    form,
    boxes: checked.boxes,
    faults: FIELDS.filter((field) => left.has(field) && checked.faults.has(field)),
    busy,
    failure,
    number,
    change(patch) {
      const next = { ...form, ...patch }
      writeDraft(tab, next)
      setForm(next)
      setFailure(null)
    },
    leave: (field) => setLeft((fields) => new Set([...fields, field])),
    send,
    startAnew() {
      setForm(readDraft(tab))
      setLeft(new Set())
      setNumber(null)
    },
  }
}
