import { Button } from "@medusajs/ui"
import { useRef, useState } from "react"

import { STARS, type Recognition } from "../../../domain/certification"
import type { Day } from "../../../domain/day"
import { COMMON, RECORD } from "../lib/words"
import { EditDrawer } from "./EditDrawer"
import { SuccessorDrawer } from "./SuccessorDrawer"
import { WithdrawDrawer } from "./WithdrawDrawer"

export interface ActionTarget {
  id: string
  /** Time of the last change that this page shows; the server refuses when there has been another. */
  seen: string
  title: string
  recognition: Recognition
  /** The other recognitions of the product. */
  others: readonly Recognition[]
  today: Day
}

type Action = "edit" | "renew" | "upgrade" | "withdraw"

/** What can be done with a record; one that was withdrawn or replaced is no longer renewed or withdrawn. */
export function RecordActions(target: ActionTarget) {
  const [open, setOpen] = useState<Action | null>(null)
  const openers = useRef(new Map<Action, HTMLButtonElement>())
  const { stars, withdrawnOn, supersededOn } = target.recognition
  const isLast = supersededOn === null && withdrawnOn === null
  const higher = STARS.filter((count) => count > stars)

  const drawer = (action: Action) => ({
    target,
    isOpen: open === action,
    // A drawer opened by state does not know where the focus was.
    onClose: () => {
      setOpen(null)
      setTimeout(() => openers.current.get(action)?.focus(), 0)
    },
  })
  const opener = (action: Action, label: string, variant: "primary" | "secondary" | "danger") => (
    <Button
      key={action}
      ref={(button) => {
        if (button) openers.current.set(action, button)
      }}
      size="small"
      variant={variant}
      onClick={() => setOpen(action)}
    >
      {label}
    </Button>
  )
  return (
    <>
      {opener("edit", COMMON.edit, "secondary")}
      {isLast && opener("renew", RECORD.renew, "secondary")}
      {isLast && higher.length > 0 && opener("upgrade", RECORD.upgrade, "secondary")}
      {isLast && opener("withdraw", RECORD.withdraw, "danger")}
      <EditDrawer {...drawer("edit")} />
      <SuccessorDrawer {...drawer("renew")} kind="renew" stars={[stars]} />
      <SuccessorDrawer {...drawer("upgrade")} kind="upgrade" stars={higher} />
      <WithdrawDrawer {...drawer("withdraw")} />
    </>
  )
}
