import { Button, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"

import { download } from "../../lib/download"
import { printQuote } from "../../lib/quote/api"

interface PrintButtonProps {
  id: string
  /** Address of the paper below the quote. */
  paper: string
  /** Of the file, without its ending. */
  name: string
  label: string
  /** Where several buttons have the same label. */
  about?: string
}

export function PrintButton({ id, paper, name, label, about }: PrintButtonProps) {
  const print = useMutation({
    mutationFn: printQuote,
    onSuccess: (file) => download(file, `${name}.pdf`),
    onError: ({ message }) => void toast.error(message),
  })
  return (
    <Button
      type="button"
      size="small"
      variant="secondary"
      isLoading={print.isPending}
      aria-label={about === undefined ? undefined : `${label} ${about}`}
      onClick={() => print.mutate({ id, paper })}
    >
      {label}
    </Button>
  )
}
