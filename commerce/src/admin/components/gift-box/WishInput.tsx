import { GROUPS, STARS } from "../../../../domain/certification"
import type { Workbench } from "../../lib/gift-box/queries"
import type { WishesState } from "../../lib/gift-box/wishes-form"
import { COMMON, GROUP_WORDS } from "../../lib/words"
import { COMPOSER } from "../../lib/words/gift-box"
import { PROPOSAL, WISH_FIELDS } from "../../lib/words/proposal"
import { CheckField } from "../CheckField"
import { Choice } from "../Choice"
import { Field } from "../Field"
import { SelectField } from "../SelectField"
import { TextField } from "../TextField"
import type { CheckedForm } from "../use-checked-form"
import { ChosenParts } from "./ChosenParts"

interface WishInputProps {
  prefix: string
  form: CheckedForm<WishesState>
  name: keyof WishesState
  bench: Workbench
}

/** The control of one wish; the form and the place where a contradiction is mended show the same. */
export function WishInput({ prefix, form, name, bench }: WishInputProps) {
  const { state, change, problemOf } = form
  const id = `${prefix}-${name}`
  const label = WISH_FIELDS[name] ?? name
  switch (name) {
    case "leastStars":
      return (
        <Field id={id} label={label} isGroup>
          {(aria) => (
            <Choice
              aria={aria}
              value={String(state.leastStars)}
              options={STARS.map((count) => ({ value: String(count), label: COMMON.stars(count) }))}
              onChoose={(value) =>
                change({ leastStars: STARS.find((count) => String(count) === value) ?? state.leastStars })
              }
            />
          )}
        </Field>
      )
    case "groups":
      return (
        <Field id={id} label={label} hint={PROPOSAL.groupsHint} isGroup>
          {({ id: own, ...aria }) => (
            <div id={own} role="group" className="flex flex-wrap gap-x-5" {...aria} aria-invalid={undefined}>
              {GROUPS.filter((group) => bench.parts.some((part) => part.group === group)).map((group) => (
                <CheckField
                  key={group}
                  id={`${id}-${group}`}
                  label={GROUP_WORDS[group]}
                  isChecked={state.groups.includes(group)}
                  onCheck={(isChecked) =>
                    change({
                      groups: isChecked
                        ? [...state.groups, group]
                        : state.groups.filter((one) => one !== group),
                    })
                  }
                />
              ))}
            </div>
          )}
        </Field>
      )
    case "mustHave":
    case "mustNotHave":
      return (
        <ChosenParts
          id={id}
          label={label}
          parts={bench.parts}
          chosen={state[name]}
          onChange={(handles) => change({ [name]: handles })}
        />
      )
    case "packagingHandle":
    case "campaignHandle":
      return (
        <SelectField
          id={id}
          label={label}
          problem={problemOf(name)}
          value={state[name]}
          placeholder={name === "campaignHandle" ? COMPOSER.chooseCampaign : COMPOSER.noPackaging}
          options={(name === "campaignHandle" ? bench.campaigns : bench.packagings).map((one) => ({
            value: one.handle,
            label: one.name,
          }))}
          onChoose={(value) => change({ [name]: value })}
        />
      )
    default:
      return <TextField prefix={prefix} form={form} name={name} label={label} isNumber />
  }
}
