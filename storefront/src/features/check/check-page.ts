import { MARK_KINDS, type CatalogueMark } from "#domain/catalogue"
import { RECORD_STATUSES } from "#domain/certification"
import { formatDay } from "#domain/day"
import type { Translate } from "../../i18n"
import { dateWords } from "../../medusa/to-recognition"
import { readCatalogue } from "../../shop"

export interface MarkView {
  badge: "geographical" | "collective" | "heritage"
  kind: string
  name: string
  /** What a source gives of owner, number and day. */
  facts: string[]
  source: string
}

const BADGES = {
  "geographical-indication": "geographical",
  "collective-mark": "collective",
  heritage: "heritage",
} as const

export interface CheckPageView {
  records: number
  candidates: number
  /** dd/mm/yyyy */
  on: string
  marks: MarkView[]
}

export async function checkPage(t: Translate): Promise<CheckPageView> {
  const { records, candidates, marks, on } = await readCatalogue()
  const inOrder = MARK_KINDS.flatMap((kind) => marks.filter((mark) => mark.kind === kind))
  return {
    records: records.length,
    candidates: candidates.length,
    on: formatDay(on),
    marks: inOrder.map((mark) => toMarkView(mark, t)),
  }
}

function toMarkView(
  { kind, name, owner, number, grantedOn, precision, source }: CatalogueMark,
  t: Translate,
) {
  const facts = [
    owner && t("mark.owner", { name: owner }),
    number,
    grantedOn && precision && dateWords(grantedOn, precision, t),
  ]
  return {
    badge: BADGES[kind],
    kind: t(`mark.${kind}`),
    name,
    facts: facts.filter((fact) => fact !== null),
    source,
  }
}

/** The sentences that the look-up in the browser writes; values in braces are filled in there. */
export function toMessages(t: Translate): Record<string, string> {
  const fill = (key: string, ...names: string[]) =>
    t(key, Object.fromEntries(names.map((name) => [name, `{{${name}}}`])))
  return {
    results: fill("find.found", "count", "query"),
    none: fill("check.none", "query"),
    failed: t("check.failed"),
    loading: t("check.loading"),
    stars: fill("stars.words", "stars"),
    past: fill("certificate.past", "stars"),
    until: fill("check.until", "day"),
    ended: fill("check.ended", "day"),
    press: t("stars.caution"),
    decision: t("stars.byDecision"),
    unnamed: t("product.producerUnnamed"),
    candidate: t("check.candidate"),
    plan: fill("check.plan", "rows"),
    number: fill("check.number", "number"),
    mark: t("check.markNote"),
    source: fill("check.source", "source"),
    certificate: t("stars.certificate"),
    product: t("code.seePage"),
    ...Object.fromEntries(MARK_KINDS.map((kind) => [kind, t(`mark.${kind}`)])),
    ...Object.fromEntries(RECORD_STATUSES.map((status) => [`status.${status}`, t(`status.${status}`)])),
  }
}
