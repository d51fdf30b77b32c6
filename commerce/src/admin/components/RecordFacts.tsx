import { termEnd, type Recognition } from "../../../domain/certification"
import { formatDay, type Day } from "../../../domain/day"
import { formatScore } from "../lib/changes"
import { formatLoose, formatWritten, lastDayBefore } from "../lib/dates"
import {
  COLUMN_WORDS,
  COMMON,
  EVIDENCE_WORDS,
  LEVEL_WORDS,
  PRECISION_WORDS,
  RECORD,
  UNKNOWN,
} from "../lib/words"
import { Section } from "./Section"

interface RecordFactsProps {
  recognition: Recognition
  lastDay: Day | null
}

/** One record in words; what no source says is said to be missing. */
export function RecordFacts({ recognition, lastDay }: RecordFactsProps) {
  const { score, level, decisionNo, recognisedOn, precision, expiresOn, sourceUrl } = recognition
  const issue = formatWritten(recognisedOn, precision)
  return (
    <Section title={RECORD.facts}>
      <dl className="txt-small grid grid-cols-[minmax(9rem,1fr)_2fr] gap-x-4 gap-y-2">
        <Fact term={COLUMN_WORDS.stars}>{COMMON.stars(recognition.stars)}</Fact>
        <Fact term={COLUMN_WORDS.score}>{score === null ? UNKNOWN : RECORD.score(formatScore(score))}</Fact>
        <Fact term={COLUMN_WORDS.level}>{level === null ? UNKNOWN : LEVEL_WORDS[level]}</Fact>
        <Fact term={COLUMN_WORDS.batch}>{recognition.batch}</Fact>
        <Fact term={COLUMN_WORDS.decision_no}>{decisionNo ?? UNKNOWN}</Fact>
        <Fact term={COLUMN_WORDS.recognised_on}>
          {precision === "day" ? issue : `${issue} (${PRECISION_WORDS[precision].toLowerCase()})`}
        </Fact>
        <Fact term={COLUMN_WORDS.expires_on}>
          {expiresOn === null
            ? RECORD.termBy36Months(lastDayBefore(termEnd(recognition)))
            : formatDay(expiresOn)}
        </Fact>
        <Fact term={RECORD.lastDay}>{lastDay === null ? UNKNOWN : formatDay(lastDay)}</Fact>
        {recognition.supersededOn && (
          <Fact term={COLUMN_WORDS.superseded_on}>{formatDay(recognition.supersededOn)}</Fact>
        )}
        {recognition.withdrawnOn && (
          <>
            <Fact term={COLUMN_WORDS.withdrawn_on}>{formatLoose(recognition.withdrawnOn)}</Fact>
            <Fact term={COLUMN_WORDS.withdrawal_reason}>{recognition.withdrawalReason ?? UNKNOWN}</Fact>
          </>
        )}
        <Fact term={COLUMN_WORDS.evidence}>{EVIDENCE_WORDS[recognition.evidence]}</Fact>
        <Fact term={COLUMN_WORDS.source_url}>
          {sourceUrl === null ? (
            UNKNOWN
          ) : (
            <a
              href={sourceUrl}
              target="_blank"
              rel="noreferrer"
              className="text-ui-fg-interactive break-all hover:underline"
            >
              {sourceUrl}
            </a>
          )}
        </Fact>
        <Fact term={RECORD.publicPage}>{recognition.slug}</Fact>
      </dl>
    </Section>
  )
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-ui-fg-subtle">{term}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  )
}
