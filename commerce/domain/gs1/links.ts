/** Link types of the GS1 Web vocabulary that this shop has targets for (https://ref.gs1.org/voc/linktypes). */
export const LINK_TYPES = [
  "pip",
  "certificationInfo",
  "recallStatus",
  "hasRetailers",
  "whatsInTheBox",
  "traceability",
] as const
export type LinkType = (typeof LINK_TYPES)[number]

export const VOCABULARY = "https://ref.gs1.org/voc/"

/** One page or file that tells of an identified thing. */
export interface Link {
  linkType: LinkType
  /** Absolute. */
  href: string
  title: string
  /** Media type. */
  type: string
  /** Languages, as BCP 47. */
  hreflang: string[]
}

/** What is known of one thing: a product, or a lot of it. */
export interface Entry {
  /** "/01/09506000134352" or with qualifiers behind it, as its own Digital Link has it. */
  path: string
  description: string
  /** Where a request is led that asks for nothing in particular; one for each language, the first for all others. */
  defaults: { href: string; title: string; language: string }[]
  links: Link[]
}

/** RFC 9264, with the extension of GS1's linkset schema. */
export interface Linkset {
  linkset: LinkContext[]
}

type LinkContext = { anchor: string; itemDescription: string } & Record<string, string | Target[]>

interface Target {
  href: string
  title: string
  type?: string
  hreflang?: string[]
}

/** @param entries of one thing, the most particular first, up to that of its primary key. */
export function toLinkset(entries: readonly Entry[], root: string): Linkset {
  return { linkset: entries.map((entry) => toContext(entry, root)) }
}

function toContext({ path, description, defaults, links }: Entry, root: string): LinkContext {
  const [first] = defaults
  const types = [...new Set(links.map(({ linkType }) => linkType))]
  return {
    anchor: `${root}${path}`,
    itemDescription: description,
    // The one default has no attributes beside its title; those by language stand in a list of their own.
    ...(first ? { [`${VOCABULARY}defaultLink`]: [{ href: first.href, title: first.title }] } : {}),
    ...(defaults.length > 1
      ? {
          [`${VOCABULARY}defaultLinkMulti`]: defaults.map(({ href, title, language }) => ({
            href,
            title,
            type: "text/html",
            hreflang: [language],
          })),
        }
      : {}),
    ...Object.fromEntries(
      types.map((type) => [
        `${VOCABULARY}${type}`,
        links
          .filter(({ linkType }) => linkType === type)
          .map(({ href, title, type, hreflang }) => ({ href, title, type, hreflang })),
      ]),
    ),
  }
}
