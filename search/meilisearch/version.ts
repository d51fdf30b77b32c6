/** The first with the ranking rule `attributeRank`; renaming an index in a swap and federated facets are older. */
export const LEAST_VERSION = "1.36.0"

export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split(/[.-]/).slice(0, 3).map(Number))
  for (const part of [0, 1, 2]) {
    const difference = (a?.[part] || 0) - (b?.[part] || 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
