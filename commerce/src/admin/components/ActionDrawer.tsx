import { Button, Drawer } from "@medusajs/ui"
import type { ReactNode } from "react"

import { useReload } from "../lib/queries"
import { COMMON } from "../lib/words"

interface ActionDrawerProps {
  title: string
  intro: string
  isOpen: boolean
  isSaving: boolean
  /** True once the server said that the record was changed meanwhile. */
  isStale: boolean
  saveLabel: string
  isDangerous?: boolean
  onClose: () => void
  onSave: () => void
  children: ReactNode
}

/** The frame of every action on a record. What was typed stays in the caller, also when the drawer is closed. */
export function ActionDrawer(props: ActionDrawerProps) {
  const reload = useReload()
  return (
    <Drawer open={props.isOpen} onOpenChange={(open) => !open && props.onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{props.title}</Drawer.Title>
          <Drawer.Description>{props.intro}</Drawer.Description>
        </Drawer.Header>
        <form
          noValidate
          className="flex min-h-0 flex-1 flex-col"
          onSubmit={(event) => {
            event.preventDefault()
            props.onSave()
          }}
        >
          <Drawer.Body className="flex flex-col gap-y-5 overflow-y-auto">{props.children}</Drawer.Body>
          <Drawer.Footer>
            {props.isStale && (
              <Button type="button" size="small" variant="secondary" onClick={reload}>
                {COMMON.reload}
              </Button>
            )}
            <Button type="button" size="small" variant="secondary" onClick={props.onClose}>
              {COMMON.cancel}
            </Button>
            <Button
              type="submit"
              size="small"
              variant={props.isDangerous ? "danger" : "primary"}
              isLoading={props.isSaving}
            >
              {props.isSaving ? COMMON.saving : props.saveLabel}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
