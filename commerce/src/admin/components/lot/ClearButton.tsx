import { Button, toast, usePrompt } from "@medusajs/ui"

import type { LotItem } from "../../../../domain/lot"
import { clearLot } from "../../lib/lot/api"
import { useChange, useReload } from "../../lib/queries"
import { COMMON } from "../../lib/words"
import { LOT_LIST, RECALL } from "../../lib/words/lot"
import { isConflict } from "../EditDrawer"

/** Lets a product be sold again once nothing of its recalled lot lies in stock. */
export function ClearButton({ lot }: { lot: LotItem }) {
  const prompt = usePrompt()
  const reload = useReload()
  const clear = useChange(clearLot, () => void toast.success(RECALL.cleared))
  const run = async () => {
    const isSure = await prompt({
      variant: "confirmation",
      title: RECALL.clear,
      description: RECALL.clearSure(lot.code, lot.productName),
      confirmText: RECALL.clear,
      cancelText: COMMON.cancel,
    })
    if (!isSure) return
    clear.mutate(
      { id: lot.id, seen: lot.seen },
      {
        onError: (error) => {
          toast.error(error.message)
          if (isConflict(error)) reload()
        },
      },
    )
  }
  return (
    <Button
      type="button"
      size="small"
      variant="secondary"
      aria-label={`${RECALL.clear}: ${LOT_LIST.about(lot.code, lot.productName)}`}
      isLoading={clear.isPending}
      onClick={() => void run()}
    >
      {RECALL.clear}
    </Button>
  )
}
