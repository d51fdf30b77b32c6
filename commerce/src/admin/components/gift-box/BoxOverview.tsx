import { Text } from "@medusajs/ui"
import { useMemo } from "react"

import type { BoxItem } from "../../../../domain/gift-box/gift-box"
import { findingsOf } from "../../lib/gift-box/findings"
import { measure } from "../../lib/gift-box/measure"
import type { Workbench } from "../../lib/gift-box/queries"
import { replacementWords } from "../../lib/gift-box/replace"
import { COMPOSER } from "../../lib/words/gift-box"
import { Section } from "../Section"
import { ComposerHead } from "./ComposerHead"
import { FiguresPanel } from "./FiguresPanel"
import { FindingList } from "./FindingList"
import { FindingsPanel } from "./FindingsPanel"
import { OriginMap } from "./OriginMap"
import { PartWords } from "./PartWords"
import { PreviewPanel } from "./PreviewPanel"

/** A box that is on sale or was: what it is, and what speaks against it; it is changed only as a draft. */
export function BoxOverview({ box, bench }: { box: BoxItem; bench: Workbench }) {
  const { campaign, facts, figures, inside, plan } = useMemo(
    () => measure(box, bench, box.sold),
    [box, bench],
  )
  return (
    <div className="flex flex-col gap-y-3">
      <ComposerHead box={box} intro={box.state === "closed" ? COMPOSER.closed : COMPOSER.readOnly} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-y-3">
          <Section title={COMPOSER.partsTitle}>
            <ul className="divide-ui-border-base flex flex-col divide-y">
              {box.parts.map(({ productHandle, quantity }) => {
                const part = facts.get(productHandle)
                const findings = findingsOf(box.findings, productHandle)
                const isRefused = plan !== null && findings.some(({ weight }) => weight === "refuses")
                return (
                  <li key={productHandle} className="flex flex-col gap-y-2 py-3">
                    <div className="flex items-start gap-x-3">
                      <span className="txt-compact-small-plus tabular-nums">{`${quantity} ×`}</span>
                      <div>{part ? <PartWords part={part} /> : productHandle}</div>
                    </div>
                    <FindingList findings={findings} />
                    {isRefused && (
                      <Text size="small" className="text-ui-fg-subtle">
                        {replacementWords(plan, productHandle, facts, bench.on)}
                      </Text>
                    )}
                  </li>
                )
              })}
            </ul>
          </Section>
          <PreviewPanel form={box} campaign={campaign} parts={facts} figures={figures} />
        </div>
        <div className="flex min-w-0 flex-col gap-y-3">
          <FindingsPanel findings={box.findings} />
          <FiguresPanel figures={figures} least={campaign?.least} />
          <OriginMap parts={inside} />
        </div>
      </div>
    </div>
  )
}
