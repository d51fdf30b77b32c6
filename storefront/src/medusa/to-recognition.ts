import type { Recognition } from "#domain/certification"
import { formatDay, parseDay, type DayPrecision } from "#domain/day"
import type { Translate } from "../i18n"

/** What a product's stars rest on, in words. */
export interface RecognitionView {
  stars: number
  /** "OCOP 4 sao" */
  words: string
  /** The round in words, or that the source does not give it. */
  batch: string
  /** The time as exactly as the source dates it: "tháng 1 năm 2024". */
  recognised: string
  /** How the end follows from it. */
  rule: string
  sourceUrl: string
  /** The source's host, to tell one link from another. */
  sourceHost: string
  /** When it was withdrawn, as the source dates it; null while it was not. */
  withdrawn: string | null
  withdrawalReason: string | null
}

export function toRecognitionView(recognition: Recognition, t: Translate): RecognitionView {
  const { stars, recognisedOn, precision, withdrawnOn, withdrawalReason, sourceUrl } = recognition
  return {
    stars,
    words: starWords(stars, t),
    batch: batchWords(recognition.batch, t),
    recognised: dateWords(recognisedOn, precision, t),
    rule:
      precision === "day"
        ? t("stars.ruleExact")
        : t("stars.rule", { precision: t(`stars.precision.${precision}`) }),
    sourceUrl,
    sourceHost: new URL(sourceUrl).hostname.replace(/^(www|m)\./, ""),
    withdrawn: withdrawnOn && dateWords(withdrawnOn, WRITTEN_LENGTH[withdrawnOn.length] ?? "year", t),
    withdrawalReason,
  }
}

export function starWords(stars: number, t: Translate): string {
  return t("stars.words", { stars })
}

/** A withdrawal is dated by how much of a day is written. */
const WRITTEN_LENGTH: Record<number, DayPrecision> = { 10: "day", 7: "month" }

function dateWords(written: string, precision: DayPrecision, t: Translate): string {
  if (precision === "day") return formatDay(parseDay(written))
  const [year = "", month = "1"] = written.split("-")
  return t(`stars.date.${precision}`, { year, month: Number(month), quarter: Math.ceil(Number(month) / 3) })
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
