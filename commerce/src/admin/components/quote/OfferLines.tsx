import { Button, Hint, Input, Text } from "@medusajs/ui"

import { formatVnd, type Vnd } from "../../../../domain/vnd"
import { readVnd } from "../../lib/gift-box/numbers"
import type { LineState } from "../../lib/quote/offer-form"
import { OFFER } from "../../lib/words/quote"
import { Field } from "../Field"
import { SelectField } from "../SelectField"
import type { OfferBench } from "./use-offer-bench"

interface OfferLinesProps {
  id: string
  lines: readonly LineState[]
  bench: OfferBench
  problem: string | undefined
  onChange: (lines: LineState[]) => void
}

/** Which boxes at which price, beside what they cost in the shop and by their parts. */
export function OfferLines({ id, lines, bench, problem, onChange }: OfferLinesProps) {
  const change = (at: number, changes: Partial<LineState>) =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...changes } : line)))
  return (
    <fieldset id={id} tabIndex={-1} className="flex flex-col gap-y-3 outline-none">
      <legend className="txt-small-plus mb-2">{OFFER.lines}</legend>
      {lines.map((line, index) => (
        <div
          key={index}
          role="group"
          aria-label={OFFER.lineName(index + 1)}
          className="grid grid-cols-2 items-end gap-3 sm:grid-cols-[3fr_1fr_2fr_auto]"
        >
          <SelectField
            id={`${id}-${index}-box`}
            label={OFFER.box}
            value={line.boxHandle}
            placeholder={OFFER.chooseBox}
            options={bench.boxes.map(({ handle, name }) => ({ value: handle, label: name }))}
            onChoose={(boxHandle) => change(index, { boxHandle })}
          />
          <Field id={`${id}-${index}-quantity`} label={OFFER.quantity}>
            {(aria) => (
              <Input
                {...aria}
                inputMode="numeric"
                autoComplete="off"
                value={line.quantity}
                onChange={({ target }) => change(index, { quantity: target.value })}
              />
            )}
          </Field>
          <Field id={`${id}-${index}-price`} label={OFFER.price}>
            {(aria) => (
              <Input
                {...aria}
                inputMode="numeric"
                autoComplete="off"
                value={line.price}
                onChange={({ target }) => change(index, { price: target.value })}
              />
            )}
          </Field>
          <Button
            type="button"
            size="small"
            variant="transparent"
            aria-label={OFFER.remove(OFFER.lineName(index + 1))}
            onClick={() => onChange(lines.filter((_, at) => at !== index))}
          >
            {OFFER.removeShort}
          </Button>
          <Comparison line={line} bench={bench} />
        </div>
      ))}
      {problem && <Hint variant="error">{problem}</Hint>}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onChange([...lines, { boxHandle: "", quantity: "", price: "" }])}
        >
          {OFFER.addLine}
        </Button>
      </div>
    </fieldset>
  )
}

function Comparison({ line: { boxHandle, price }, bench }: { line: LineState; bench: OfferBench }) {
  const shop = bench.priceOf(boxHandle)
  const cost = bench.costOf(boxHandle)
  const own = readVnd(price)
  const isBelow = typeof own === "number" && cost !== null && own < cost
  const words = [
    ...(shop === null ? [] : [OFFER.shopPrice(formatVnd(shop))]),
    ...(cost === null ? [] : [OFFER.partsCost(formatVnd(cost))]),
    ...(isBelow ? [OFFER.below(formatVnd((cost - own) as Vnd))] : []),
  ]
  if (words.length === 0) return null
  return (
    <Text
      size="xsmall"
      className={isBelow ? "text-ui-fg-error col-span-full" : "text-ui-fg-subtle col-span-full"}
    >
      {words.join(" · ")}
    </Text>
  )
}
