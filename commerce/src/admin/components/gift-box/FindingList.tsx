import { ExclamationCircle, InformationCircle } from "@medusajs/icons"
import type { ReactNode } from "react"

import type { Finding } from "../../../../domain/gift-box/box-checks"
import { COMPOSER } from "../../lib/words/gift-box"

interface FindingListProps {
  findings: readonly Finding[]
  /** Beside a finding, e.g. what mends it. */
  beside?: (finding: Finding) => ReactNode
}

/** Findings with the weight of each in words; the colour and the sign only repeat them. */
export function FindingList({ findings, beside }: FindingListProps) {
  return (
    <ul className="flex flex-col gap-y-1.5 empty:hidden">
      {findings.map((finding) => {
        const refuses = finding.weight === "refuses"
        const Sign = refuses ? ExclamationCircle : InformationCircle
        return (
          <li key={`${finding.check} ${finding.message}`} className="txt-small flex items-start gap-x-2">
            <Sign
              aria-hidden="true"
              className={refuses ? "text-ui-fg-error mt-0.5 shrink-0" : "text-ui-fg-subtle mt-0.5 shrink-0"}
            />
            <div className="min-w-0">
              <span className={refuses ? "text-ui-fg-error font-medium" : "font-medium"}>
                {`${refuses ? COMPOSER.refuses : COMPOSER.warns}: `}
              </span>
              {finding.message}
              {beside?.(finding)}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
