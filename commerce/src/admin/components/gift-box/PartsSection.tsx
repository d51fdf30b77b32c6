import { Text, toast } from "@medusajs/ui"
import type { ReactNode } from "react"

import type { BoxPlan } from "../../../../domain/gift-box/box"
import { checkBox, type Finding } from "../../../../domain/gift-box/box-checks"
import type { PartChoice } from "../../../../domain/gift-box/gift-box"
import type { Day } from "../../../../domain/day"
import {
  partField,
  withPart,
  withQuantity,
  withReplacement,
  type BoxState,
  type TypedPart,
} from "../../lib/gift-box/box-form"
import { findingsOf } from "../../lib/gift-box/findings"
import { COMPOSER } from "../../lib/words/gift-box"
import { Section } from "../Section"
import type { CheckedForm } from "../use-checked-form"
import { PartRow } from "./PartRow"
import { PartSearch } from "./PartSearch"

interface PartsSectionProps {
  prefix: string
  form: CheckedForm<BoxState>
  parts: readonly PartChoice[]
  facts: ReadonlyMap<string, PartChoice>
  on: Day
  /** Null while no campaign is chosen. */
  plan: BoxPlan | null
  findings: readonly Finding[]
  /** What the checks say about the parts as a whole. */
  beside: ReactNode
  onPack: (handle: string) => void
}

/** What lies in the box, with the search that adds to it. */
export function PartsSection(props: PartsSectionProps) {
  const { prefix, form, parts, facts, on, plan, findings, onPack } = props
  const set = (changed: TypedPart[]) => form.change({ parts: changed })
  const typed = form.state.parts
  const nameOf = (handle: string) => facts.get(handle)?.name ?? handle
  const refusalsOf = (handle: string) =>
    plan === null
      ? []
      : checkBox({ ...plan, parts: [{ productHandle: handle, quantity: 1 }] }, facts, on)
          .filter(({ productHandle, weight }) => productHandle === handle && weight === "refuses")
          .map(({ message }) => message)
  return (
    <Section title={COMPOSER.partsTitle}>
      <PartSearch
        id={`${prefix}-parts`}
        parts={parts}
        chosen={typed.map(({ productHandle }) => productHandle)}
        refusalsOf={refusalsOf}
        onAdd={(handle) => set(withPart(typed, handle))}
      />
      {typed.length === 0 && <Text size="small">{COMPOSER.noParts}</Text>}
      <ul className="divide-ui-border-base flex flex-col divide-y empty:hidden">
        {typed.map((part) => {
          const handle = part.productHandle
          return (
            <PartRow
              key={handle}
              prefix={prefix}
              part={part}
              choice={facts.get(handle)}
              findings={findingsOf(findings, handle)}
              problem={form.problemOf(partField(handle))}
              plan={plan}
              facts={facts}
              on={on}
              onQuantity={(quantity) =>
                set(typed.map((one) => (one.productHandle === handle ? { ...one, quantity } : one)))
              }
              onStep={(by) => set(withQuantity(typed, handle, (quantity) => quantity + by))}
              onLeave={() => form.leave(partField(handle))}
              onRemove={() => set(typed.filter(({ productHandle }) => productHandle !== handle))}
              onReplace={(other) => {
                set(withReplacement(typed, handle, other))
                toast.success(COMPOSER.replaced(nameOf(handle), nameOf(other)))
              }}
              onPack={onPack}
            />
          )
        })}
      </ul>
      {props.beside}
    </Section>
  )
}
