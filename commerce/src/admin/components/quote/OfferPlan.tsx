import { Button, Hint, Input } from "@medusajs/ui"

import type { PlanState } from "../../lib/quote/offer-form"
import { OFFER } from "../../lib/words/quote"
import { Field } from "../Field"
import { SelectField } from "../SelectField"

interface OfferPlanProps {
  id: string
  plan: readonly PlanState[]
  boxes: readonly { handle: string; name: string }[]
  /** Of the first row, taken for rows that are added. */
  firstPlace: string
  problem: string | undefined
  onChange: (plan: PlanState[]) => void
}

/** Which boxes arrive where by when; the sums are those of the offer. */
export function OfferPlan({ id, plan, boxes, firstPlace, problem, onChange }: OfferPlanProps) {
  const change = (at: number, changes: Partial<PlanState>) =>
    onChange(plan.map((row, index) => (index === at ? { ...row, ...changes } : row)))
  const text = (index: number, name: "by" | "quantity" | "place", label: string) => (
    <Field id={`${id}-${index}-${name}`} label={label}>
      {(aria) => (
        <Input
          {...aria}
          autoComplete="off"
          {...(name === "place" ? {} : { inputMode: "numeric" as const })}
          value={plan[index]?.[name] ?? ""}
          onChange={({ target }) => change(index, { [name]: target.value })}
        />
      )}
    </Field>
  )
  return (
    <fieldset id={id} tabIndex={-1} className="flex flex-col gap-y-3 outline-none">
      <legend className="txt-small-plus mb-2">{OFFER.plan}</legend>
      {plan.map((row, index) => (
        <div
          key={index}
          role="group"
          aria-label={OFFER.planName(index + 1)}
          className="grid grid-cols-2 items-end gap-3 sm:grid-cols-[1.2fr_3fr_1fr_auto]"
        >
          {text(index, "by", OFFER.by)}
          <SelectField
            id={`${id}-${index}-box`}
            label={OFFER.box}
            value={row.boxHandle}
            placeholder={OFFER.chooseBox}
            options={boxes.map(({ handle, name }) => ({ value: handle, label: name }))}
            onChoose={(boxHandle) => change(index, { boxHandle })}
          />
          {text(index, "quantity", OFFER.quantity)}
          <Button
            type="button"
            size="small"
            variant="transparent"
            aria-label={OFFER.remove(OFFER.planName(index + 1))}
            onClick={() => onChange(plan.filter((_, at) => at !== index))}
          >
            {OFFER.removeShort}
          </Button>
          <div className="border-ui-border-base col-span-full border-b pb-3">
            {text(index, "place", OFFER.place)}
          </div>
        </div>
      ))}
      {problem && <Hint variant="error">{problem}</Hint>}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onChange([...plan, { by: "", boxHandle: "", quantity: "", place: firstPlace }])}
        >
          {OFFER.addPlan}
        </Button>
      </div>
    </fieldset>
  )
}
