import { toast } from "@medusajs/ui"

import type { PackagingItem } from "../../../../domain/gift-box/gift-box"
import { savePackaging } from "../../lib/gift-box/api"
import {
  EMPTY_PACKAGING,
  packagingProblems,
  toPackaging,
  toPackagingState,
  type PackagingState,
} from "../../lib/gift-box/packaging-form"
import { useChange } from "../../lib/queries"
import { PACKAGING, PACKAGING_FIELDS } from "../../lib/words/campaign"
import { ActionDrawer } from "../ActionDrawer"
import { CheckField } from "../CheckField"
import { isConflict } from "../EditDrawer"
import { ErrorSummary } from "../ErrorSummary"
import { TextField } from "../TextField"
import { useCheckedForm, type CheckedForm } from "../use-checked-form"

const PREFIX = "packaging"

interface PackagingDrawerProps {
  /** Null for a new one. */
  packaging: PackagingItem | null
  onClose: () => void
}

export function PackagingDrawer({ packaging, onClose }: PackagingDrawerProps) {
  const form: CheckedForm<PackagingState> = useCheckedForm<PackagingState>(
    packaging ? toPackagingState(packaging) : EMPTY_PACKAGING,
    packagingProblems,
  )
  const save = useChange(savePackaging, () => {
    toast.success(PACKAGING.saved)
    onClose()
  })
  const text = (name: Exclude<keyof PackagingState, "demonstration">, lang?: "en") => (
    <TextField
      prefix={PREFIX}
      form={form}
      name={name}
      label={PACKAGING_FIELDS[name] ?? name}
      isNumber={!["name", "nameEn", "handle"].includes(name)}
      {...(lang && { lang })}
    />
  )
  return (
    <ActionDrawer
      title={packaging ? PACKAGING.edit : PACKAGING.create}
      intro={PACKAGING.drawerIntro}
      isOpen
      isSaving={save.isPending}
      isStale={isConflict(save.error)}
      saveLabel={packaging ? PACKAGING.edit : PACKAGING.create}
      onClose={onClose}
      onSave={() => {
        const item = form.mayBeSaved() ? toPackaging(form.state) : null
        if (item) save.mutate({ seen: packaging, item }, { onError: form.refuse })
      }}
    >
      <ErrorSummary
        ref={form.summary}
        prefix={PREFIX}
        problems={form.problems}
        failure={form.failure}
        wordOf={(field) => PACKAGING_FIELDS[field] ?? field}
      />
      {text("name")}
      {text("nameEn", "en")}
      {packaging === null && text("handle")}
      {text("cost")}
      <div className="grid grid-cols-2 gap-3">
        {text("weightGrams")}
        {text("holdsGrams")}
      </div>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
        {text("length")}
        {text("width")}
        {text("height")}
      </div>
      <CheckField
        id={`${PREFIX}-demonstration`}
        label={PACKAGING.demonstration}
        isChecked={form.state.demonstration}
        onCheck={(demonstration) => form.change({ demonstration })}
      />
    </ActionDrawer>
  )
}
