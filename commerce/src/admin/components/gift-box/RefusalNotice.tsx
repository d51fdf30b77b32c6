import { Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"

import { Refused } from "../../lib/api"
import { ACTIONS } from "../../lib/words/gift-box"

/** Why the server did not do what was asked. */
export function RefusalNotice({ error }: { error: Error }) {
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.focus(), [error])
  const reasons = error instanceof Refused ? error.contradictions : []
  return (
    <div
      ref={notice}
      role="alert"
      tabIndex={-1}
      className="border-ui-border-error bg-ui-bg-base flex flex-col gap-y-2 rounded-lg border px-6 py-4 outline-none"
    >
      <Text weight="plus">{ACTIONS.refusedTitle}</Text>
      {reasons.length === 0 ? (
        <Text size="small">{error.message}</Text>
      ) : (
        <ul className="txt-small list-disc pl-4">
          {reasons.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
