import type { Catalogue } from "#domain/catalogue"
// With its ending, as astro.config.mjs has Node load this file.
import { LOCALES, parsePath, pathTo, type Section } from "./paths.ts"

/** What a search engine should find; codes, cart and order pages are reached another way. */
const LISTED: readonly Section[] = [
  "home",
  "product",
  "group",
  "producer",
  "giftBox",
  "ownBox",
  "place",
  "salesPoint",
  "policy",
  "certificate",
  "check",
  "organisation",
]

/** Whether an address of this site belongs into its sitemap. */
export function sitemapFilter(catalogue: Catalogue): (pathname: string) => boolean {
  const over = pathsOver(catalogue)
  return (pathname) => {
    const section = parsePath(pathname)?.section
    return section !== undefined && LISTED.includes(section) && !over.has(pathname)
  }
}

/**
 * Pages that only say that something is no longer sold or in force: of lapsed products, closed boxes, empty groups, and
 * certificates by which nothing stands on the shelf; and of sales points that are closed, or made up.
 */
function pathsOver({ products, giftBoxes, records, salesPoints, on }: Catalogue): ReadonlySet<string> {
  const lapsed = products.filter(({ standing }) => standing.state === "lapsed")
  const published = products.filter(({ standing }) => standing.state !== "lapsed")
  const full = new Set(published.map(({ group }) => group))
  const standing = new Set(published.map((product) => product.standing.recognition.slug))
  return new Set(
    LOCALES.flatMap((locale) => [
      ...lapsed.map(({ handle }) => pathTo(locale, "product", handle)),
      ...lapsed.filter(({ group }) => !full.has(group)).map(({ group }) => pathTo(locale, "group", group)),
      ...giftBoxes
        .filter(({ offer }) => offer === null)
        .map(({ handle }) => pathTo(locale, "giftBox", handle)),
      ...salesPoints
        .filter(({ demonstration, closesOn }) => demonstration || (closesOn !== null && closesOn < on))
        .map(({ handle }) => pathTo(locale, "salesPoint", handle)),
      ...(salesPoints.length === 0 ? [pathTo(locale, "salesPoint")] : []),
      ...records
        .filter(({ recognition }) => !standing.has(recognition.slug))
        .map(({ recognition }) => pathTo(locale, "certificate", recognition.slug)),
    ]),
  )
}
