import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"

import type { Condition } from "../../../../domain/gift-box/wishes"
import type { Workbench } from "../../lib/gift-box/queries"
import { INPUTS_OF, type WishesState } from "../../lib/gift-box/wishes-form"
import { CONDITION_WORDS, PROPOSAL } from "../../lib/words/proposal"
import type { CheckedForm } from "../use-checked-form"
import { WishInput } from "./WishInput"

interface ContradictionProps {
  conditions: readonly Condition[]
  sentence: string
  form: CheckedForm<WishesState>
  bench: Workbench
  isAsking: boolean
  onAgain: () => void
}

/** Wishes that rule each other out, each with the control that loosens it. */
export function Contradiction({ conditions, sentence, form, bench, isAsking, onAgain }: ContradictionProps) {
  const heading = useRef<HTMLDivElement>(null)
  useEffect(() => heading.current?.focus(), [sentence])
  return (
    <Container role="region" aria-label={PROPOSAL.nothing} className="flex flex-col gap-y-4 px-6 py-4">
      <div ref={heading} tabIndex={-1} className="flex flex-col gap-y-1 outline-none">
        <Heading level="h2">{PROPOSAL.nothing}</Heading>
        <Text size="small">{sentence}</Text>
        {conditions.length > 1 && (
          <Text size="small" className="text-ui-fg-subtle">
            {PROPOSAL.loosenIntro}
          </Text>
        )}
      </div>
      <ul className="grid grid-cols-1 gap-3 md:grid-cols-2">
        {conditions.map((condition) => (
          <li
            key={condition}
            aria-label={CONDITION_WORDS[condition]}
            className="border-ui-border-base flex flex-col gap-y-3 rounded-lg border p-4"
          >
            <h3 className="txt-compact-small-plus">{CONDITION_WORDS[condition]}</h3>
            {INPUTS_OF[condition].map((name) => (
              <WishInput key={name} prefix={`loosen-${condition}`} form={form} name={name} bench={bench} />
            ))}
          </li>
        ))}
      </ul>
      <div>
        <Button type="button" size="small" isLoading={isAsking} onClick={onAgain}>
          {PROPOSAL.again}
        </Button>
      </div>
    </Container>
  )
}
