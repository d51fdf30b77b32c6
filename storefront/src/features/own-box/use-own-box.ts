import { useCallback, useEffect, useState } from "react"
import type { Day } from "#domain/day"
import { pageDay } from "../../components/own-end/page-day.client"
import { browserStore } from "../../medusa/cart-memory.client"
import { ownBoxDataPath, type Locale } from "../../paths"
import { readDraft, writeDraft, type Draft } from "./draft"
import type { OwnBoxData } from "./own-box-data"

export type OwnBoxState =
  | { kind: "loading" }
  | { kind: "failed" }
  | { kind: "closed" }
  | { kind: "ready"; data: OwnBoxData; draft: Draft; on: Day }

export function useOwnBox(locale: Locale): {
  state: OwnBoxState
  change(draft: Draft): void
  reload(): void
} {
  const [store] = useState(() => browserStore("localStorage"))
  const [state, setState] = useState<OwnBoxState>({ kind: "loading" })

  const reload = useCallback(() => {
    setState({ kind: "loading" })
    fetchData(locale).then(
      (data) =>
        setState(
          data ? { kind: "ready", data, draft: readDraft(store, data), on: pageDay() } : { kind: "closed" },
        ),
      () => setState({ kind: "failed" }),
    )
  }, [locale, store])
  useEffect(reload, [reload])

  const change = (draft: Draft) => {
    writeDraft(store, draft)
    setState((current) => (current.kind === "ready" ? { ...current, draft } : current))
  }
  return { state, change, reload }
}

async function fetchData(locale: Locale): Promise<OwnBoxData | null> {
  const response = await fetch(ownBoxDataPath(locale))
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return (await response.json()) as OwnBoxData | null
}
