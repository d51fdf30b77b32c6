import { Button, Input, Text } from "@medusajs/ui"
import { useDeferredValue, useState, type ReactNode } from "react"

import { COMPOSER } from "../lib/words/gift-box"
import { Field } from "./Field"

const MOST = 8

interface FinderProps<Item> {
  id: string
  label: string
  hint?: string | undefined
  problem?: string | undefined
  /** Those that the words find; nothing typed finds nothing. */
  find: (words: string) => readonly Item[]
  /** Handles of those chosen already. */
  chosen: readonly string[]
  /** What is said of one that is found. */
  children: (item: Item) => ReactNode
  onChoose: (handle: string) => void
}

/** Finds things by words and takes one with a press. */
export function Finder<Item extends { handle: string; name: string }>(props: FinderProps<Item>) {
  const { id, label, hint, problem, find, chosen, children, onChoose } = props
  const [typed, setTyped] = useState("")
  const settled = useDeferredValue(typed)
  const found = settled.trim() === "" ? [] : find(settled)
  return (
    <div className="flex flex-col gap-y-2">
      <Field id={id} label={label} hint={hint} problem={problem}>
        {(aria) => (
          <Input
            {...aria}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            // Enter must not save the form that the search stands in.
            onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
          />
        )}
      </Field>
      <Text role="status" size="small" className="text-ui-fg-subtle empty:hidden">
        {settled.trim() === "" ? null : COMPOSER.found(found.length)}
      </Text>
      <ul className="divide-ui-border-base border-ui-border-base divide-y rounded-lg border empty:hidden">
        {found.slice(0, MOST).map((item) => (
          <li key={item.handle} className="flex items-center justify-between gap-x-3 px-3 py-2">
            <div className="min-w-0">{children(item)}</div>
            {chosen.includes(item.handle) ? (
              <Text size="small" className="text-ui-fg-subtle shrink-0">
                {COMPOSER.inBox}
              </Text>
            ) : (
              <Button
                type="button"
                size="small"
                variant="secondary"
                className="shrink-0"
                aria-label={COMPOSER.add(item.name)}
                onClick={() => onChoose(item.handle)}
              >
                {COMPOSER.addShort}
              </Button>
            )}
          </li>
        ))}
        {found.length > MOST && (
          <li className="txt-small text-ui-fg-subtle px-3 py-2">{COMPOSER.more(found.length - MOST)}</li>
        )}
      </ul>
    </div>
  )
}
