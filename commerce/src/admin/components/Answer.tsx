import { Button, Text } from "@medusajs/ui"

import { COMMON } from "../lib/words"

/** While something is asked for. */
export function Loading() {
  return (
    <Text role="status" size="small" className="text-ui-fg-subtle px-6 py-8">
      {COMMON.loading}
    </Text>
  )
}

/** What was asked for did not come: why, and the way to ask again. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <div role="alert" className="flex flex-col items-start gap-y-2 px-6 py-8">
      <Text weight="plus">{COMMON.loadFailed}</Text>
      <Text size="small">{error.message}</Text>
      <Button size="small" variant="secondary" onClick={onRetry}>
        {COMMON.retry}
      </Button>
    </div>
  )
}
