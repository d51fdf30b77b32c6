import { Button, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"

import type { BoxItem, BoxState } from "../../../../domain/gift-box/gift-box"
import { moveBox } from "../../lib/gift-box/api"
import { standingOf, type BoxStanding } from "../../lib/gift-box/list"
import { useBoxChange } from "../../lib/gift-box/queries"
import { useReload } from "../../lib/queries"
import { COMMON } from "../../lib/words"
import { ACTIONS } from "../../lib/words/gift-box"

interface Action {
  label: string
  to: BoxState
  done: string
  /** What the reader is asked first. */
  sure?: (name: string) => string
  confirm?: string
  isDangerous?: boolean
}

const CHECK: Action = { label: ACTIONS.check, to: "checked", done: ACTIONS.checked }
const PUBLISH: Action = {
  label: ACTIONS.publish,
  to: "published",
  done: ACTIONS.published,
  sure: ACTIONS.publishSure,
}
const EDIT: Action = {
  label: ACTIONS.edit,
  to: "draft",
  done: ACTIONS.edited,
  sure: ACTIONS.editSure,
  confirm: ACTIONS.editConfirm,
  isDangerous: true,
}
const CLOSE: Action = {
  label: ACTIONS.close,
  to: "closed",
  done: ACTIONS.closed,
  sure: ACTIONS.closeSure,
  isDangerous: true,
}
const RESELL: Action = { label: ACTIONS.resell, to: "published", done: ACTIONS.resold }

const ACTIONS_OF: Record<BoxStanding, Action[]> = {
  draft: [CHECK, PUBLISH],
  checked: [PUBLISH],
  published: [EDIT, CLOSE],
  "off-sale": [RESELL, EDIT, CLOSE],
  closed: [],
}

interface BoxActionsProps {
  box: BoxItem
  /** Saves what is typed before the box is moved; null when it cannot be. Undefined where nothing is unsaved. */
  saveFirst?: (() => Promise<BoxItem | null>) | undefined
  onRefused: (error: Error | null) => void
}

/** Where a box can go from where it stands. */
export function BoxActions({ box, saveFirst, onRefused }: BoxActionsProps) {
  const prompt = usePrompt()
  const reload = useReload()
  const [done, setDone] = useState("")
  const move = useBoxChange(moveBox, () => undefined)

  const run = async (action: Action) => {
    const isSure =
      action.sure === undefined ||
      (await prompt({
        variant: action.isDangerous ? "danger" : "confirmation",
        title: action.label,
        description: action.sure(box.name),
        confirmText: action.confirm ?? action.label,
        cancelText: COMMON.cancel,
      }))
    if (!isSure) return
    onRefused(null)
    const saved = saveFirst ? await saveFirst() : box
    if (saved === null) return
    setDone("")
    move.mutate(
      { id: saved.id, seen: saved.seen, to: action.to },
      {
        onSuccess: () => {
          setDone(action.done)
          toast.success(action.done)
        },
        onError: (error) => {
          onRefused(error)
          // Its findings may have been written anew, or somebody else's change is to be shown.
          reload()
        },
      },
    )
  }

  return (
    <>
      <span role="status" className="sr-only">
        {done}
      </span>
      {ACTIONS_OF[standingOf(box)].map((action) => (
        <Button
          key={action.label}
          type="button"
          size="small"
          variant={
            action.isDangerous && action !== EDIT ? "danger" : action === EDIT ? "secondary" : "primary"
          }
          isLoading={move.isPending && move.variables.to === action.to}
          onClick={() => void run(action)}
        >
          {saveFirst ? ACTIONS.saveFirst(action.label) : action.label}
        </Button>
      ))}
    </>
  )
}
