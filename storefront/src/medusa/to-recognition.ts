import type { Evidence, Recognition } from "#domain/certification"
import { formatDay, parseDay, precisionOf, type DayPrecision } from "#domain/day"
import { translator, type Translate } from "../i18n"
import { pathTo, type Locale } from "../paths"

/** What a product's stars rest on, in words. */
export interface RecognitionView {
  /** Its own page. */
  href: string
  stars: number
  /** "OCOP 4 sao" */
  words: string
  /** "82/100 điểm"; null where no source gives them. */
  score: string | null
  /** Who recognised; null where no source says. */
  level: string | null
  decisionNo: string | null
  /** The round in words, or that the source does not give it. */
  batch: string
  /** The time as exactly as the source dates it: "tháng 1 năm 2024". */
  recognised: string
  /** How the end follows from it. */
  rule: string
  evidence: Evidence
  evidenceWords: string
  /** With its host, to tell one link from another; null where there is only a scan. */
  source: { href: string; host: string } | null
  /** With the beginning of its SHA-256. */
  document: { href: string; name: string; sha256: string } | null
  /** When it was withdrawn, as the source dates it; null while it was not. */
  withdrawn: string | null
  withdrawalReason: string | null
}

/** Of a SHA-256, enough to compare by eye. */
const SHOWN_DIGITS = 12

export function toRecognitionView(recognition: Recognition, locale: Locale): RecognitionView {
  const t = translator(locale)
  const { stars, recognisedOn, precision, withdrawnOn, evidence, sourceUrl, document } = recognition
  return {
    href: pathTo(locale, "certificate", recognition.slug),
    stars,
    words: starWords(stars, t),
    score:
      recognition.score === null
        ? null
        : t("stars.points", { points: recognition.score.toLocaleString(locale) }),
    level: recognition.level && t(`level.${recognition.level}`),
    decisionNo: recognition.decisionNo,
    batch: batchWords(recognition.batch, t),
    recognised: dateWords(recognisedOn, precision, t),
    rule: ruleWords(recognition, t),
    evidence,
    evidenceWords: t(evidence === "press" ? "stars.caution" : "stars.byDecision"),
    source: sourceUrl === null ? null : { href: sourceUrl, host: hostOf(sourceUrl) },
    document: document && {
      href: document.url,
      name: document.name,
      sha256: `${document.sha256.slice(0, SHOWN_DIGITS)}…`,
    },
    withdrawn: withdrawnOn && dateWords(withdrawnOn, precisionOf(withdrawnOn), t),
    withdrawalReason: recognition.withdrawalReason,
  }
}

export function starWords(stars: number, t: Translate): string {
  return t("stars.words", { stars })
}

/** A written day as exactly as its precision has it: "quý 1 năm 2025". */
export function dateWords(written: string, precision: DayPrecision, t: Translate): string {
  if (precision === "day") return formatDay(parseDay(written))
  const [year = "", month = "1"] = written.split("-")
  return t(`stars.date.${precision}`, { year, month: Number(month), quarter: Math.ceil(Number(month) / 3) })
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^(www|m)\./, "")
}

function ruleWords({ expiresOn, precision }: Recognition, t: Translate): string {
  if (expiresOn !== null) return t("stars.rulePrinted", { day: formatDay(expiresOn) })
  if (precision === "day") return t("stars.ruleExact")
  return t("stars.rule", { precision: t(`stars.precision.${precision}`) })
}

/** The registry's names of rounds, such as "2023-province-4star". */
const BATCHES = [
  { pattern: /^(\d{4})-national-(\d+)$/, key: "batch.national" },
  { pattern: /^(\d{4})-province-(\d+)$/, key: "batch.provinceRound" },
  { pattern: /^(\d{4})-province-(\d)star$/, key: "batch.provinceStars" },
  { pattern: /^(\d{4})-province-(\d)star-tourism$/, key: "batch.provinceTourism" },
]

function batchWords(batch: string, t: Translate): string {
  for (const { pattern, key } of BATCHES) {
    const [, year, detail] = pattern.exec(batch) ?? []
    if (year !== undefined && detail !== undefined) return t(key, { year, detail })
  }
  return t("stars.batchUnknown")
}
