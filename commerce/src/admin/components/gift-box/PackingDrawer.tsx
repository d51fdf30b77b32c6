import { toast } from "@medusajs/ui"

import { KEPT } from "../../../../domain/gift-box/box"
import type { PartChoice } from "../../../../domain/gift-box/gift-box"
import { savePacking } from "../../lib/gift-box/api"
import {
  packingProblems,
  toPackingFacts,
  toPackingState,
  type PackingState,
} from "../../lib/gift-box/packing-form"
import { useChange } from "../../lib/queries"
import { KEPT_WORDS, PACKING } from "../../lib/words/gift-box"
import { ActionDrawer } from "../ActionDrawer"
import { Choice } from "../Choice"
import { ErrorSummary } from "../ErrorSummary"
import { Field } from "../Field"
import { TextField } from "../TextField"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"

const PREFIX = "packing"
const UNKNOWN_KEPT = "unknown"

interface PackingDrawerProps {
  part: PartChoice
  onClose: () => void
}

/** How a product is packed; kept with the product, so for every box that it is in. */
export function PackingDrawer({ part, onClose }: PackingDrawerProps) {
  const form: CheckedForm<PackingState> = useCheckedForm(toPackingState(part), packingProblems)
  const save = useChange(savePacking, () => {
    toast.success(PACKING.saved)
    onClose()
  })
  const text = (name: keyof typeof PACKING.fields & Exclude<keyof PackingState, "kept">) => (
    <TextField prefix={PREFIX} form={form} name={name} label={PACKING.fields[name]} isNumber />
  )
  return (
    <ActionDrawer
      title={PACKING.title(part.name)}
      intro={PACKING.intro}
      isOpen
      isSaving={save.isPending}
      isStale={false}
      saveLabel={PACKING.save}
      onClose={onClose}
      onSave={() => {
        if (form.mayBeSaved())
          save.mutate({ handle: part.handle, facts: toPackingFacts(form.state) }, { onError: form.refuse })
      }}
    >
      <ErrorSummary
        ref={form.summary}
        prefix={PREFIX}
        problems={form.problems}
        failure={form.failure}
        wordOf={(field) =>
          Object.entries(PACKING.fields).find(([name]) => name === field)?.[1] ?? PACKING.size
        }
      />
      {text("weightGrams")}
      <fieldset className="flex flex-col gap-y-2">
        <legend className="txt-compact-small-plus pb-1">{PACKING.size}</legend>
        <div className="grid grid-cols-3 gap-x-2">
          {text("length")}
          {text("width")}
          {text("height")}
        </div>
      </fieldset>
      <Field id={`${PREFIX}-kept`} label={PACKING.fields.kept} isGroup>
        {(aria) => (
          <Choice
            aria={aria}
            value={form.state.kept ?? UNKNOWN_KEPT}
            options={[
              ...KEPT.map((value) => ({ value, label: KEPT_WORDS[value] })),
              { value: UNKNOWN_KEPT, label: PACKING.unknown },
            ]}
            onChoose={(value) => form.change({ kept: KEPT.find((one) => one === value) ?? null })}
          />
        )}
      </Field>
      {text("shelfLifeDays")}
    </ActionDrawer>
  )
}
