import { Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { formatDay } from "../../../../domain/day"
import type { BoxItem } from "../../../../domain/gift-box/gift-box"
import { factsByHandle, planOfBox } from "../../lib/gift-box/box-form"
import { byWeight } from "../../lib/gift-box/findings"
import type { Workbench } from "../../lib/gift-box/queries"
import { replacementWords } from "../../lib/gift-box/replace"
import { BOX_LIST } from "../../lib/words/gift-box"
import { Section } from "../Section"

/** Published boxes that a check has taken off sale: why, and what could take the place of the parts at fault. */
export function OffSaleBoxes({ boxes, bench }: { boxes: readonly BoxItem[]; bench: Workbench }) {
  if (boxes.length === 0) return null
  return (
    <Section title={BOX_LIST.offSaleTitle}>
      <Text size="small" className="text-ui-fg-subtle">
        {BOX_LIST.offSaleIntro}
      </Text>
      <ul className="divide-ui-border-base flex flex-col divide-y">
        {boxes.map((box) => (
          <li key={box.id} className="flex flex-wrap items-start justify-between gap-3 py-3">
            <div className="flex min-w-0 max-w-3xl flex-col gap-y-1">
              <Text size="small" weight="plus">
                {box.name}
                {box.offSaleSince !== null && (
                  <span className="text-ui-fg-subtle">{` · ${BOX_LIST.offSaleSince(formatDay(box.offSaleSince))}`}</span>
                )}
              </Text>
              <ul className="flex list-disc flex-col gap-y-1 pl-4">
                {byWeight(box.findings).refuses.map((finding) => (
                  <li key={finding.message} className="txt-small">
                    {finding.message}
                    {finding.productHandle !== null && (
                      <span className="text-ui-fg-subtle block">
                        {replacementsOf(box, finding.productHandle, bench)}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </div>
            <Button asChild size="small" variant="secondary">
              <Link to={`/hop-qua/${box.id}`} aria-label={`${BOX_LIST.open}: ${box.name}`}>
                {BOX_LIST.open}
              </Link>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function replacementsOf(box: BoxItem, handle: string, bench: Workbench): string | null {
  const plan = planOfBox(box, bench, box.sold)
  return plan && replacementWords(plan, handle, factsByHandle(bench.parts), bench.on)
}
