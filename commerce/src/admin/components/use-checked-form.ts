import { useRef, useState } from "react"

import { Refused } from "../lib/api"
import type { Problem } from "../lib/form"

export interface CheckedForm<State> {
  state: State
  change: (changes: Partial<State>) => void
  /** Marks an input as left, so that its absence may be said. */
  leave: (field: string) => void
  /** The problems that are to be seen now. */
  problems: readonly Problem[]
  problemOf: (field: string) => string | undefined
  /** What the server said that is not about one field. */
  failure: string | null
  summary: React.RefObject<HTMLDivElement>
  /** Shows every problem; true when there is none. */
  mayBeSaved: () => boolean
  /** Shows what the server refused; nothing that was typed is touched. */
  refuse: (error: Error) => void
  reset: () => void
}

/** A form that is checked while it is typed and keeps what was typed whatever the server answers. */
export function useCheckedForm<State extends object>(
  initial: State,
  check: (state: State) => readonly Problem[],
): CheckedForm<State> {
  const [edits, setEdits] = useState<Partial<State>>({})
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [wasTried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<Error | null>(null)
  const summary = useRef<HTMLDivElement>(null)

  const state = { ...initial, ...edits }
  const found = check(state)
  const seen = found.filter(({ field, isMissing }) => !isMissing || wasTried || left.has(field))
  const refused = refusal instanceof Refused ? refusal.contradictions : []
  const problems = [
    ...seen,
    ...refused
      .filter(({ message }) => !seen.some((problem) => problem.message === message))
      .map(({ field, message }) => ({ field, message, isMissing: false })),
  ]

  // After the summary has been rendered.
  const showSummary = () => setTimeout(() => summary.current?.focus(), 0)

  return {
    state,
    change: (changes) => {
      setEdits((before) => ({ ...before, ...changes }))
      setRefusal(null)
    },
    leave: (field) => setLeft((before) => new Set(before).add(field)),
    problems,
    problemOf: (field) => problems.find((problem) => problem.field === field)?.message,
    failure: refusal !== null && refused.length === 0 ? refusal.message : null,
    summary,
    mayBeSaved: () => {
      setTried(true)
      if (found.length === 0) return true
      showSummary()
      return false
    },
    refuse: (error) => {
      setRefusal(error)
      showSummary()
    },
    reset: () => {
      setEdits({})
      setLeft(new Set())
      setTried(false)
      setRefusal(null)
    },
  }
}
