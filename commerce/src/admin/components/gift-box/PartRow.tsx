import { Minus, Plus } from "@medusajs/icons"
import { Button, IconButton, Input, Text } from "@medusajs/ui"
import { useMemo, type ReactNode } from "react"

import type { Day } from "../../../../domain/day"
import type { BoxPlan, PartFacts } from "../../../../domain/gift-box/box"
import type { Finding } from "../../../../domain/gift-box/box-checks"
import type { PartChoice } from "../../../../domain/gift-box/gift-box"
import { formatVnd } from "../../../../domain/vnd"
import { partField, type TypedPart } from "../../lib/gift-box/box-form"
import { lacking } from "../../lib/gift-box/findings"
import { replacementsIn } from "../../lib/gift-box/replace"
import { BOX_LIST, COMPOSER } from "../../lib/words/gift-box"
import { FindingList } from "./FindingList"
import { PartWords } from "./PartWords"

export interface PartRowProps {
  part: TypedPart
  /** Undefined for a product that the shop no longer has. */
  choice: PartChoice | undefined
  findings: readonly Finding[]
  problem: string | undefined
  plan: BoxPlan | null
  facts: ReadonlyMap<string, PartFacts>
  on: Day
  prefix: string
  onQuantity: (text: string) => void
  onStep: (by: 1 | -1) => void
  onLeave: () => void
  onRemove: () => void
  onReplace: (handle: string) => void
  onPack: (handle: string) => void
}

/** One product of a box: how many, what speaks against it, and what mends that. */
export function PartRow(props: PartRowProps) {
  const { part, choice, findings, problem, prefix, onPack } = props
  const name = choice?.name ?? part.productHandle
  const id = `${prefix}-${partField(part.productHandle)}`
  const isRefused = findings.some(({ weight }) => weight === "refuses")
  return (
    <li className="flex flex-col gap-y-2 py-3" aria-label={name}>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-40 flex-1">
          {choice ? <PartWords part={choice} /> : <span className="txt-small">{name}</span>}
        </div>
        <div className="flex items-center gap-x-1">
          <Step label={COMPOSER.fewer(name)} onPress={() => props.onStep(-1)}>
            <Minus />
          </Step>
          <Input
            id={id}
            size="small"
            className="w-14 text-center"
            inputMode="numeric"
            autoComplete="off"
            aria-label={COMPOSER.quantityOf(name)}
            aria-invalid={problem !== undefined}
            aria-describedby={problem && `${id}-problem`}
            value={part.quantity}
            onChange={({ target }) => props.onQuantity(target.value)}
            onBlur={props.onLeave}
          />
          <Step label={COMPOSER.moreOf(name)} onPress={() => props.onStep(1)}>
            <Plus />
          </Step>
          <Button
            type="button"
            size="small"
            variant="transparent"
            aria-label={COMPOSER.packingOf(name)}
            onClick={() => onPack(part.productHandle)}
          >
            {COMPOSER.packingShort}
          </Button>
          <Button
            type="button"
            size="small"
            variant="transparent"
            aria-label={COMPOSER.removeOf(name)}
            onClick={props.onRemove}
          >
            {COMPOSER.remove}
          </Button>
        </div>
      </div>
      {problem && (
        <Text id={`${id}-problem`} size="small" className="text-ui-fg-error">
          {problem}
        </Text>
      )}
      <FindingList
        findings={findings}
        beside={(finding): ReactNode =>
          choice && lacking(finding, [choice]).length > 0 ? (
            <Button
              type="button"
              size="small"
              variant="secondary"
              className="ml-2"
              aria-label={COMPOSER.packingOf(name)}
              onClick={() => onPack(part.productHandle)}
            >
              {COMPOSER.packing}
            </Button>
          ) : null
        }
      />
      {isRefused && <Replacements {...props} name={name} />}
    </li>
  )
}

function Step(props: { label: string; onPress: () => void; children: ReactNode }) {
  return (
    <IconButton
      type="button"
      size="small"
      variant="transparent"
      aria-label={props.label}
      onClick={props.onPress}
    >
      {props.children}
    </IconButton>
  )
}

function Replacements({ part, plan, facts, on, name, onReplace }: PartRowProps & { name: string }) {
  const answer = useMemo(
    () => plan && replacementsIn(plan, part.productHandle, facts, on),
    [plan, part.productHandle, facts, on],
  )
  if (answer === null) return null
  if ("none" in answer) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {answer.none}
      </Text>
    )
  }
  return (
    <div
      role="group"
      aria-label={`${COMPOSER.replace}: ${name}`}
      className="flex flex-wrap items-center gap-2"
    >
      <Text size="small" className="text-ui-fg-subtle">
        {`${COMPOSER.replace}:`}
      </Text>
      {answer.found.map((other) => (
        <Button
          key={other.handle}
          type="button"
          size="small"
          variant="secondary"
          aria-label={COMPOSER.replaceOf(name, other.name)}
          onClick={() => onReplace(other.handle)}
        >
          {[other.name, other.price === null ? BOX_LIST.price : formatVnd(other.price)].join(" · ")}
        </Button>
      ))}
    </div>
  )
}
