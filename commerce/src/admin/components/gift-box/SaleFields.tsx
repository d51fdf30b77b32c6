import type { ReactNode } from "react"

import { TIERS } from "../../../../domain/gift-box/gift-box"
import type { BoxState } from "../../lib/gift-box/box-form"
import type { Workbench } from "../../lib/gift-box/queries"
import { BOX_FIELDS, BOX_HINTS, COMPOSER, TIER_WORDS } from "../../lib/words/gift-box"
import { Choice } from "../Choice"
import { Field } from "../Field"
import { Section } from "../Section"
import { SelectField } from "../SelectField"
import { TextField } from "../TextField"
import type { CheckedForm } from "../use-checked-form"

interface SaleFieldsProps {
  prefix: string
  form: CheckedForm<BoxState>
  bench: Workbench
  /** What the checks say about a field. */
  beside: (field: keyof BoxState) => ReactNode
}

/** For which sale, in what, for how much and how often. */
export function SaleFields({ prefix, form, bench, beside }: SaleFieldsProps) {
  const choose = (
    name: "campaignHandle" | "packagingHandle",
    placeholder: string,
    options: readonly { handle: string; name: string }[],
  ) => (
    <div className="flex flex-col gap-y-2">
      <SelectField
        id={`${prefix}-${name}`}
        label={BOX_FIELDS[name] ?? name}
        problem={form.problemOf(name)}
        value={form.state[name]}
        placeholder={placeholder}
        options={options.map((option) => ({ value: option.handle, label: option.name }))}
        onChoose={(value) => form.change({ [name]: value })}
      />
      {beside(name)}
    </div>
  )
  const number = (name: "price" | "planned") => (
    <div className="flex flex-col gap-y-2">
      <TextField
        prefix={prefix}
        form={form}
        name={name}
        label={BOX_FIELDS[name] ?? name}
        hint={BOX_HINTS[name]}
        isNumber
      />
      {beside(name)}
    </div>
  )
  return (
    <Section title={COMPOSER.sale}>
      <div className="grid grid-cols-1 gap-x-6 gap-y-5 md:grid-cols-2">
        {choose("campaignHandle", COMPOSER.chooseCampaign, bench.campaigns)}
        {choose("packagingHandle", COMPOSER.noPackaging, bench.packagings)}
        {number("price")}
        {number("planned")}
      </div>
      <Field id={`${prefix}-tier`} label={BOX_FIELDS.tier ?? ""} isGroup>
        {(aria) => (
          <Choice
            aria={aria}
            value={form.state.tier}
            options={TIERS.map((value) => ({ value, label: TIER_WORDS[value] }))}
            onChoose={(value) => form.change({ tier: TIERS.find((tier) => tier === value) ?? "classic" })}
          />
        )}
      </Field>
    </Section>
  )
}
