import { Button, Input, Text, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"

import type { BoxItem } from "../../../../domain/gift-box/gift-box"
import { download } from "../../lib/download"
import { printInsert, printPickList } from "../../lib/gift-box/api"
import { readCount } from "../../lib/gift-box/numbers"
import { ACTIONS } from "../../lib/words/gift-box"
import { Field } from "../Field"
import { Section } from "../Section"

const MOST_BOXES = 10_000

/** The leaf that lies in the box and the list it is packed by, to print. */
export function BoxDocuments({ box }: { box: BoxItem }) {
  const [typed, setTyped] = useState(String(box.planned))
  const boxes = readCount(typed)
  const isReadable = typeof boxes === "number" && boxes <= MOST_BOXES
  const onError = ({ message }: Error) => void toast.error(message)
  const insert = useMutation({
    mutationFn: printInsert,
    onSuccess: (file, { lang }) => download(file, `${box.handle}-a5-${lang}.pdf`),
    onError,
  })
  const list = useMutation({
    mutationFn: printPickList,
    onSuccess: (file, { boxes: count }) => download(file, `${box.handle}-${count}.pdf`),
    onError,
  })
  return (
    <Section title={ACTIONS.documents}>
      <Text size="small" className="text-ui-fg-subtle">
        {ACTIONS.documentsSaved}
      </Text>
      <div className="flex flex-wrap gap-2">
        {(["vi", "en"] as const).map((lang) => (
          <Button
            key={lang}
            type="button"
            size="small"
            variant="secondary"
            isLoading={insert.isPending && insert.variables.lang === lang}
            onClick={() => insert.mutate({ id: box.id, lang })}
          >
            {lang === "vi" ? ACTIONS.insertVi : ACTIONS.insertEn}
          </Button>
        ))}
      </div>
      <div className="flex flex-wrap items-end gap-2">
        <Field
          id="pick-list-boxes"
          label={ACTIONS.pickListBoxes}
          problem={isReadable ? undefined : ACTIONS.pickListFault}
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
        <Button
          type="button"
          size="small"
          variant="secondary"
          disabled={!isReadable}
          isLoading={list.isPending}
          onClick={() => isReadable && list.mutate({ id: box.id, boxes })}
        >
          {ACTIONS.pickList}
        </Button>
      </div>
    </Section>
  )
}
