import { Input, Textarea } from "@medusajs/ui"

import { Field } from "./Field"
import type { CheckedForm } from "./use-checked-form"

type TextName<State> = {
  [Name in keyof State]: State[Name] extends string ? Name : never
}[keyof State] &
  string

/** As the server takes it. */
const LONGEST = { line: 200, text: 4000 }

interface TextFieldProps<State extends object> {
  prefix: string
  form: CheckedForm<State>
  name: TextName<State>
  label: string
  hint?: string | undefined
  /** Several lines. */
  isLong?: boolean
  isNumber?: boolean
  /** Characters that the server takes, where they are fewer than usual. */
  longest?: number
  /** Of the text, where it is not Vietnamese. */
  lang?: string
}

/** A text of a checked form, typed as it stands. */
export function TextField<State extends object>(props: TextFieldProps<State>) {
  const { prefix, form, name, label, hint, isLong = false, isNumber = false, lang, longest } = props
  const input = {
    value: String(form.state[name]),
    onChange: ({ target }: { target: { value: string } }) =>
      form.change({ [name]: target.value } as Partial<State>),
    onBlur: () => form.leave(name),
    lang,
    maxLength: longest ?? (isLong ? LONGEST.text : LONGEST.line),
  }
  return (
    <Field id={`${prefix}-${name}`} label={label} hint={hint} problem={form.problemOf(name)}>
      {(aria) =>
        isLong ? (
          <Textarea {...aria} {...input} rows={4} />
        ) : (
          <Input {...aria} {...input} autoComplete="off" {...(isNumber && { inputMode: "numeric" })} />
        )
      }
    </Field>
  )
}
