import { Button, Input, Text } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"

import type { PartChoice } from "../../../../domain/gift-box/gift-box"
import { COMMUNES } from "../../lib/gift-box/communes"
import { findParts } from "../../lib/gift-box/find-parts"
import { COMPOSER } from "../../lib/words/gift-box"
import { Field } from "../Field"
import { PartWords } from "./PartWords"

const MOST = 8

interface PartSearchProps {
  id: string
  label?: string
  parts: readonly PartChoice[]
  /** Handles of those chosen already. */
  chosen: readonly string[]
  /** Why a product cannot be sold in the box it would come into. */
  refusalsOf?: (handle: string) => readonly string[]
  onAdd: (handle: string) => void
}

/** Finds products by name, maker or commune, and adds one with a press. */
export function PartSearch(props: PartSearchProps) {
  const { id, label = COMPOSER.search, parts, chosen, refusalsOf, onAdd } = props
  const [typed, setTyped] = useState("")
  const settled = useDeferredValue(typed)
  const offered = parts.filter(({ standing, price }) => standing.state === "for-sale" && price !== null)
  const found = findParts(offered, settled, (code) => COMMUNES.get(code)?.name ?? "")
  return (
    <div className="flex flex-col gap-y-2">
      <Field id={id} label={label} hint={COMPOSER.searchHint}>
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
        {found.slice(0, MOST).map((part) => (
          <li key={part.handle} className="flex items-center justify-between gap-x-3 px-3 py-2">
            <div className="min-w-0">
              <PartWords part={part} />
              {refusalsOf?.(part.handle).map((message) => (
                <span key={message} className="txt-small text-ui-fg-error block">
                  {`${COMPOSER.cannot} ${message}`}
                </span>
              ))}
            </div>
            {chosen.includes(part.handle) ? (
              <Text size="small" className="text-ui-fg-subtle shrink-0">
                {COMPOSER.inBox}
              </Text>
            ) : (
              <Button
                type="button"
                size="small"
                variant="secondary"
                className="shrink-0"
                aria-label={COMPOSER.add(part.name)}
                onClick={() => onAdd(part.handle)}
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
