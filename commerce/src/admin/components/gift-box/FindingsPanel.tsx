import { Button, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

import type { Finding } from "../../../../domain/gift-box/box-checks"
import { byWeight } from "../../lib/gift-box/findings"
import { COMPOSER } from "../../lib/words/gift-box"
import { Section } from "../Section"

interface FindingsPanelProps {
  /** Null while there is no campaign to check against. */
  findings: readonly Finding[] | null
  /** Brings the reader to where a finding is mended. */
  onGoTo?: (finding: Finding) => void
}

/** Everything that speaks against a box, in the two groups that staff act on differently. */
export function FindingsPanel({ findings, onGoTo }: FindingsPanelProps) {
  const { refuses, warns } = byWeight(findings ?? [])
  return (
    <Section title={COMPOSER.findings}>
      <Text role="status" size="small" className="text-ui-fg-subtle">
        {findings === null
          ? COMPOSER.noCampaign
          : findings.length === 0
            ? COMPOSER.fine
            : COMPOSER.findingsCount(refuses.length, warns.length)}
      </Text>
      <Group title={COMPOSER.refuses} findings={refuses} onGoTo={onGoTo} />
      <Group title={COMPOSER.warns} findings={warns} onGoTo={onGoTo} />
    </Section>
  )
}

interface GroupProps {
  title: string
  findings: readonly Finding[]
  onGoTo: ((finding: Finding) => void) | undefined
}

function Group({ title, findings, onGoTo }: GroupProps): ReactNode {
  if (findings.length === 0) return null
  return (
    <div className="border-ui-border-base flex flex-col gap-y-2 rounded-lg border p-3">
      <h3 className="txt-compact-small-plus">{`${title} (${findings.length})`}</h3>
      <ul className="flex flex-col gap-y-2">
        {findings.map((finding) => (
          <li key={`${finding.check} ${finding.message}`} className="txt-small">
            {finding.message}
            {onGoTo && (
              <Button
                type="button"
                size="small"
                variant="transparent"
                className="text-ui-fg-base h-auto px-1 py-0 underline"
                aria-label={`${COMPOSER.goTo}: ${finding.message}`}
                onClick={() => onGoTo(finding)}
              >
                {COMPOSER.goTo}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
