import type { Catalogue, CatalogueMark, CatalogueRecord } from "#domain/catalogue"
import { endsOn, statusOn } from "#domain/certification"
import { addDays, type Day } from "#domain/day"
import type { CandidateEntry, LookUpEntry, MarkEntry, RecognitionEntry } from "./look-up"

/** What the look-up in the browser loads; kept from its engine, which needs nothing of the rule. */
export function toLookUpEntries({ records, candidates, marks, products, on }: Catalogue): LookUpEntry[] {
  const pages = new Set(products.map(({ handle }) => handle))
  return [
    ...records.map((record) => toRecognitionEntry(record, pages, on)),
    ...candidates.map(({ product, producer, planRows }): CandidateEntry => {
      const { name, nameEn } = product
      return { kind: "candidate", name, nameEn, maker: producer?.name ?? null, rows: planRows }
    }),
    ...marks.map(toMarkEntry),
  ]
}

function toRecognitionEntry(
  { recognition, product, producer }: CatalogueRecord,
  pages: ReadonlySet<string>,
  on: Day,
): RecognitionEntry {
  const { slug, stars, decisionNo, evidence, sourceUrl } = recognition
  return {
    kind: "recognition",
    slug,
    handle: pages.has(product.handle) ? product.handle : null,
    name: product.name,
    nameEn: product.nameEn,
    maker: producer?.name ?? null,
    stars,
    decisionNo,
    status: statusOn(recognition, on),
    lastDay: addDays(endsOn(recognition), -1),
    evidence,
    source: sourceUrl,
  }
}

function toMarkEntry({ kind: mark, name, owner, number, source }: CatalogueMark): MarkEntry {
  return { kind: "mark", mark, name, nameEn: null, maker: owner, number, source }
}
