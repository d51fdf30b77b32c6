import { Button, toast } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"

import type { BoxItem } from "../../../../domain/gift-box/gift-box"
import { copyBox } from "../../lib/gift-box/api"
import { useBoxChange } from "../../lib/gift-box/queries"
import { BOX_LIST } from "../../lib/words/gift-box"

interface CopyButtonProps {
  box: Pick<BoxItem, "id" | "name">
  variant?: "secondary" | "transparent"
}

/** Makes another box of the same parts, as a draft, and opens it. */
export function CopyButton({ box, variant = "secondary" }: CopyButtonProps) {
  const navigate = useNavigate()
  const copy = useBoxChange(copyBox, ({ id }) => {
    toast.success(BOX_LIST.copied)
    navigate(`/hop-qua/${id}`)
  })
  return (
    <Button
      type="button"
      size="small"
      variant={variant}
      className="whitespace-nowrap"
      isLoading={copy.isPending}
      aria-label={`${BOX_LIST.copy} «${box.name}»`}
      onClick={() => copy.mutate(box.id, { onError: ({ message }) => void toast.error(message) })}
    >
      {BOX_LIST.copy}
    </Button>
  )
}
