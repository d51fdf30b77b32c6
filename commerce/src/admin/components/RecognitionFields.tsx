import { Button, Hint, Input, Select } from "@medusajs/ui"

import { EVIDENCE, LEVELS, STARS, type Stars } from "../../../domain/certification"
import type { DayPrecision } from "../../../domain/day"
import { withPrecision } from "../lib/dates"
import { suggestedLevels, type FormState } from "../lib/form"
import {
  COMMON,
  CREATE,
  EVIDENCE_WORDS,
  FIELD_HINTS,
  FIELD_WORDS,
  LEVEL_WORDS,
  PRECISION_WORDS,
} from "../lib/words"
import { Choice } from "./Choice"
import { Field } from "./Field"
import type { CheckedForm } from "./use-checked-form"

interface RecognitionFieldsProps {
  prefix: string
  form: CheckedForm<FormState>
  /** The stars that may be chosen here; a renewal has but one. */
  stars?: readonly Stars[]
}

const LEVEL_UNKNOWN = "unknown"

/** The inputs of one recognition, in the order of a decision: how many stars, by whom, when, and how it is known. */
export function RecognitionFields({ prefix, form, stars = STARS }: RecognitionFieldsProps) {
  const { state, change, leave, problemOf } = form
  const field = (name: keyof FormState) => ({
    id: `${prefix}-${name}`,
    label: FIELD_WORDS[name],
    problem: problemOf(name),
  })
  const text = (name: "score" | "batch" | "decisionNo" | "expiresOn" | "sourceUrl", hint: string) => (
    <Field {...field(name)} hint={hint}>
      {(aria) => (
        <Input
          {...aria}
          autoComplete="off"
          value={state[name]}
          onChange={({ target }) => change({ [name]: target.value })}
          onBlur={() => leave(name)}
        />
      )}
    </Field>
  )
  return (
    <div className="flex flex-col gap-y-5">
      <Field {...field("stars")} hint={FIELD_HINTS.stars} isGroup>
        {(aria) => (
          <Choice
            aria={aria}
            value={state.stars === null ? null : String(state.stars)}
            options={stars.map((count) => ({ value: String(count), label: COMMON.stars(count) }))}
            onChoose={(value) => change({ stars: STARS.find((count) => String(count) === value) ?? null })}
          />
        )}
      </Field>
      {text("score", FIELD_HINTS.score)}
      <Field {...field("precision")} isGroup>
        {(aria) => (
          <Choice
            aria={aria}
            value={state.precision}
            options={Object.entries(PRECISION_WORDS).map(([value, label]) => ({ value, label }))}
            onChoose={(value) => {
              const precision = value as DayPrecision
              const recognisedOn = withPrecision(state.recognisedOn, state.precision, precision)
              change({ precision, recognisedOn })
            }}
          />
        )}
      </Field>
      <Field {...field("recognisedOn")} hint={FIELD_HINTS.recognisedOn[state.precision]}>
        {(aria) => {
          const onBlur = () => leave("recognisedOn")
          if (state.precision === "quarter")
            return <QuarterInput aria={aria} value={state.recognisedOn} change={change} onBlur={onBlur} />
          return (
            <Input
              {...aria}
              inputMode="numeric"
              autoComplete="off"
              value={state.recognisedOn}
              onChange={({ target }) => change({ recognisedOn: target.value })}
              onBlur={onBlur}
            />
          )
        }}
      </Field>
      <Field {...field("level")} hint={FIELD_HINTS.level} isGroup>
        {(aria) => (
          <Choice
            aria={aria}
            value={state.level ?? LEVEL_UNKNOWN}
            options={[
              ...LEVELS.map((value) => ({ value, label: LEVEL_WORDS[value] })),
              { value: LEVEL_UNKNOWN, label: CREATE.levelUnknown },
            ]}
            onChoose={(value) => change({ level: LEVELS.find((level) => level === value) ?? null })}
          />
        )}
      </Field>
      <LevelSuggestion form={form} />
      {text("batch", FIELD_HINTS.batch)}
      {text("expiresOn", FIELD_HINTS.expiresOn)}
      <Field {...field("evidence")} hint={FIELD_HINTS.evidence} isGroup>
        {(aria) => (
          <Choice
            aria={aria}
            value={state.evidence}
            options={EVIDENCE.map((value) => ({ value, label: EVIDENCE_WORDS[value] }))}
            onChoose={(value) => change({ evidence: EVIDENCE.find((one) => one === value) ?? null })}
          />
        )}
      </Field>
      {text("decisionNo", FIELD_HINTS.decisionNo)}
      {text("sourceUrl", FIELD_HINTS.sourceUrl)}
    </div>
  )
}

function LevelSuggestion({ form }: { form: CheckedForm<FormState> }) {
  const levels = suggestedLevels(form.state)
  const { level } = form.state
  if (levels.length === 0 || (level !== null && levels.includes(level))) return null
  return (
    <div role="status" className="-mt-3 flex flex-wrap items-center gap-2">
      <Hint>{CREATE.suggested(levels.map((one) => LEVEL_WORDS[one].toLowerCase()))}</Hint>
      {levels.map((one) => (
        <Button
          key={one}
          type="button"
          size="small"
          variant="secondary"
          onClick={() => form.change({ level: one })}
        >
          {CREATE.takeSuggestion(LEVEL_WORDS[one].toLowerCase())}
        </Button>
      ))}
    </div>
  )
}

interface QuarterInputProps {
  aria: { id: string }
  /** "1/2026" */
  value: string
  change: (changes: { recognisedOn: string }) => void
  onBlur: () => void
}

function QuarterInput({ aria, value, change, onBlur }: QuarterInputProps) {
  const [quarter = "", year = ""] = value.includes("/") ? value.split("/") : ["", value]
  return (
    <div className="grid grid-cols-2 gap-x-2">
      <Select value={quarter} onValueChange={(chosen) => change({ recognisedOn: `${chosen}/${year}` })}>
        <Select.Trigger {...aria}>
          <Select.Value placeholder={CREATE.quarter} />
        </Select.Trigger>
        <Select.Content>
          {["1", "2", "3", "4"].map((one) => (
            <Select.Item key={one} value={one}>
              {COMMON.quarter(one)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <Input
        aria-label={CREATE.quarterYear}
        inputMode="numeric"
        autoComplete="off"
        value={year}
        onChange={({ target }) => change({ recognisedOn: `${quarter}/${target.value}` })}
        onBlur={onBlur}
      />
    </div>
  )
}
