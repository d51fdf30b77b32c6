import { Text } from "@medusajs/ui"

import type { Change } from "../lib/api"
import { columnChanges } from "../lib/changes"
import { formatInstant } from "../lib/dates"
import { ACTION_WORDS, RECORD } from "../lib/words"
import { ChangeLines } from "./ChangeLines"
import { Section } from "./Section"

/** The actor that a record of the starting registry has. */
const REGISTRY = "registry"

export function RecordHistory({ history }: { history: readonly Change[] }) {
  return (
    <Section title={RECORD.history}>
      <Text size="small" className="text-ui-fg-subtle">
        {history.length === 0 ? RECORD.noHistory : RECORD.historyIntro}
      </Text>
      <ol className="divide-ui-border-base flex flex-col divide-y">
        {history
          .toSorted((a, b) => b.at.localeCompare(a.at))
          .map((change) => (
            <li key={change.id} className="flex flex-col gap-y-1 py-3">
              <Text size="small">
                <strong className="font-medium">{actionWord(change)}</strong>
                <span className="text-ui-fg-subtle">
                  {` · ${change.actor === REGISTRY ? RECORD.registry : change.actor} · `}
                  <time dateTime={change.at}>{formatInstant(change.at)}</time>
                </span>
              </Text>
              <ChangeLines
                changes={columnChanges(change).map(({ label, before, after }) => ({
                  label,
                  before: change.before === null ? null : before,
                  after: change.after === null ? null : after,
                }))}
              />
            </li>
          ))}
      </ol>
    </Section>
  )
}

function actionWord({ action, actor }: Change): string {
  return action === "import" && actor === REGISTRY ? RECORD.registryImport : ACTION_WORDS[action]
}
