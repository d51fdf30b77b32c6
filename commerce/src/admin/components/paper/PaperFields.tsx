import { Button, Input } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState, type ReactNode } from "react"

import type { CodePaper } from "../../../print/code-paper"
import { download } from "../../lib/download"
import { readDay } from "../../lib/form"
import { paperName, PAPERS, printCodes } from "../../lib/paper"
import { PAPER, PAPER_WORDS } from "../../lib/words/paper"
import { Choice } from "../Choice"
import { Field } from "../Field"
import { RefusalNotice } from "../gift-box/RefusalNotice"

interface PaperFieldsProps {
  id: string
  /** Of the file, without the kind of paper. */
  name: string
  point: string | null
  /** What is printed on the chosen paper; none of a product prints the sales point itself, undefined nothing. */
  productsOn: (paper: CodePaper) => readonly string[] | undefined
  /** Choices of the caller for the chosen paper. */
  children?: (paper: CodePaper) => ReactNode
}

/** Which paper, until when it hangs, and the button that prints it or says why not. */
export function PaperFields({ id, name, point, productsOn, children }: PaperFieldsProps) {
  const [paper, setPaper] = useState<CodePaper>("label")
  const [typed, setTyped] = useState("")
  const through = readDay(typed)
  const products = productsOn(paper)
  const print = useMutation({
    mutationFn: printCodes,
    onSuccess: (file, request) => download(file, paperName(request.paper, name)),
  })
  return (
    <>
      <Field id={`${id}-paper`} label={PAPER.paper} isGroup>
        {(aria) => (
          <Choice
            aria={aria}
            value={paper}
            options={PAPERS.map((value) => ({ value, label: PAPER_WORDS[value] }))}
            onChoose={(value) => setPaper(PAPERS.find((one) => one === value) ?? paper)}
          />
        )}
      </Field>
      {children?.(paper)}
      <Field
        id={`${id}-through`}
        label={PAPER.through}
        hint={PAPER.throughHint}
        problem={through === undefined ? PAPER.throughFault : undefined}
      >
        {(aria) => (
          <Input
            {...aria}
            size="small"
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      {print.error && <RefusalNotice error={print.error} />}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          disabled={through === undefined || products === undefined}
          isLoading={print.isPending}
          onClick={() => {
            if (through !== undefined && products !== undefined)
              print.mutate({ paper, products, point, through })
          }}
        >
          {PAPER.print(PAPER_WORDS[paper])}
        </Button>
      </div>
    </>
  )
}
