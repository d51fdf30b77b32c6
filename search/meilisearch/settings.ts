import type { Settings } from "meilisearch"
import { FIELDS } from "../searchable"

/** What a facet counts; the order of an answer does not depend on it. */
export const FACETS = ["kind", "group", "stars", "communes", "price", "inStock"] as const
export type Facet = (typeof FACETS)[number]

/** Of the document that says what an index was made from, see `stamp.ts`. */
const STAMPED = ["fingerprint", "appliedAt"]

/** The whole of what an index is told; everything else is as Meilisearch has it. */
export const SETTINGS = {
  // A word with its accents says more than the same without, and both more than a word of the next field.
  searchableAttributes: FIELDS.flatMap((field) => [`exact.${field}`, `folded.${field}`]),
  displayedAttributes: ["id", ...STAMPED],
  filterableAttributes: [...FACETS, "ends", "_geo"],
  sortableAttributes: ["price", "stars", "_geo"],
  // Every word must be there (matchingStrategy "all"), so whoever asks for an order gets that order. Which words stand
  // together, where and which are whole is for `rank` to say, among the candidates: proximity, wordPosition and exactness
  // take twice the time.
  // Among equals what can be bought comes before what tells of it.
  rankingRules: ["sort", "words", "attributeRank", "shelf:asc"],
  // Slips are mended by `understand`, which knows Vietnamese syllables; other words are aliases of the right documents.
  typoTolerance: { enabled: false },
  stopWords: [],
  synonyms: {},
  // Everything searchable is ASCII words between spaces: nothing is left to guess a language from.
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["vie"] }],
  separatorTokens: [],
  nonSeparatorTokens: [],
  dictionary: [],
  distinctAttribute: null,
  proximityPrecision: "byWord",
  prefixSearch: "indexingTime",
  facetSearch: false,
  // More values than the province has communes.
  faceting: { maxValuesPerFacet: 200, sortFacetValuesBy: { "*": "alpha" } },
  pagination: { maxTotalHits: 10_000 },
  // Below the patience of whoever asks, so that a long search answers with what it has.
  searchCutoffMs: 500,
} as const satisfies Settings

const UNORDERED = new Set(["displayedAttributes", "filterableAttributes", "sortableAttributes", "stopWords"])

/** Names of the settings in which an index differs from {@link SETTINGS}; what is not set there is not compared. */
export function differingSettings(present: Settings): string[] {
  const known = present as Record<string, unknown>
  return Object.entries(SETTINGS)
    .filter(([name, wanted]) => canonical(name, known[name]) !== canonical(name, wanted))
    .map(([name]) => name)
}

function canonical(name: string, value: unknown): string {
  if (UNORDERED.has(name) && Array.isArray(value)) return JSON.stringify(value.map(String).sort())
  if (name === "typoTolerance") return String((value as Settings["typoTolerance"])?.enabled)
  return JSON.stringify(value, sortKeys)
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
