/**
 * Those in the language that a reader likes best (RFC 9110, 12.5.4), by the header Accept-Language; where none is in a
 * language of theirs, the first together with its equals.
 */
export function preferred<Item>(
  items: readonly Item[],
  acceptLanguage: string,
  languagesOf: (item: Item) => readonly string[],
): Item[] {
  for (const range of rangesOf(acceptLanguage)) {
    const found = items.filter((item) => languagesOf(item).some((language) => matches(range, language)))
    if (found.length > 0) return found
  }
  const [first] = items
  if (!first) return []
  const key = (item: Item) => languagesOf(item).join(" ")
  return items.filter((item) => key(item) === key(first))
}

function rangesOf(header: string): string[] {
  return header
    .split(",")
    .map((part) => {
      const [range = "", ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const q = parameters.find((parameter) => parameter.startsWith("q="))
      return { range, weight: q === undefined ? 1 : Number(q.slice(2)) || 0 }
    })
    .filter(({ range, weight }) => range !== "" && range !== "*" && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ range }) => range)
}

/** "en-US" is served by "en", and "en" by "en-GB". */
function matches(range: string, language: string): boolean {
  const [a, b] = [range.split("-")[0], language.toLowerCase().split("-")[0]]
  return a === b
}
