import type { EngineChoice } from "#search/engine-choice"
import type { IndexStatus } from "#search/meilisearch/status"
import type { SearchSettings } from "./settings"

/** Says of a search engine what there is to know, and what to do where something is amiss. */
export function reportStatus(
  { host, publicHost, index }: SearchSettings,
  status: IndexStatus,
  choice: EngineChoice | undefined,
): string[] {
  const { version, documents, appliedAt, isCurrent, differing, keyUntil } = status
  const remedy = "run npm run search:apply"
  const named = choice?.engine === "meilisearch" && choice.host === publicHost && choice.index === index
  const rows: [string, string][] = [
    ["host", publicHost === host ? host : `${host}, for browsers ${publicHost}`],
    ["version", version],
    ["index", `${index}, ${documents} documents`],
    ["last apply", appliedAt ?? `never by this shop: ${remedy}`],
    ["documents", isCurrent ? "those of the served release" : `not those of the served release: ${remedy}`],
    [
      "settings",
      differing.length === 0 ? "ours" : `changed by somebody (${differing.join(", ")}): ${remedy}`,
    ],
    ["search key", keyUntil ? `until ${keyUntil.toISOString()}` : `there is none: ${remedy}`],
    ["release", named ? "names this engine" : `does not name this engine: ${remedy}`],
  ]
  return rows.map(([name, value]) => `${name.padEnd(12)}${value}`)
}
