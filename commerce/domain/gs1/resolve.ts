import {
  answer,
  fail,
  joined,
  METHODS,
  permit,
  redirect,
  type ResolverAnswer,
  type ResolverRequest,
} from "./answers"
import { decompressPath } from "./decompress"
import { DigitalLinkError, parseDigitalLink, type DigitalLink } from "./digital-link"
import { toLinkset, VOCABULARY, type Entry, type Link } from "./links"
import { toLinksPage } from "./links-page"
import { preferred } from "./preferred"

export interface ResolverData {
  /** "https://example.com": before every path of it. */
  root: string
  /** What is known under a path such as "/01/09506000134352/10/A1". */
  find(path: string): Entry | undefined
}

const CONTEXT = "https://ref.gs1.org/standards/resolver/linkset-context"
const JSON_LD_CONTEXT = `<${CONTEXT}>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"`

const ONLY_READ = "Only GET, HEAD and OPTIONS are answered here"

/** Whether a path can be nothing but a Digital Link; a compressed one looks like any other until no page has it. */
export function isDigitalLinkPath(pathname: string): boolean {
  return /^\/\d{2,4}\/./.test(pathname)
}

/** Answers as GS1's standard for conformant resolvers has it (https://ref.gs1.org/standards/resolver/). */
export function resolve(request: ResolverRequest, data: ResolverData): ResolverAnswer {
  if (!METHODS.includes(request.method)) return fail(405, ONLY_READ, request)
  const [path, query] = split(request.url)
  let link: DigitalLink
  let uncompressed: string | null
  try {
    uncompressed = decompressPath(path)
    link = parseDigitalLink(`${data.root}${joined(uncompressed ?? path.replace(/\/$/, ""), query)}`)
  } catch (error) {
    if (error instanceof DigitalLinkError)
      return request.method === "OPTIONS" ? permit() : fail(400, error.message, request)
    throw error
  }
  const same = uncompressed === null ? [] : [`<${data.root}${uncompressed}>; rel="owl:sameAs"`]
  const asked = new URLSearchParams(joined(uncompressed ?? "", query).split("?")[1])
  const passed = [
    ...link.attributes.map(({ ai, value }) => `${ai}=${encodeURIComponent(value)}`),
    ...forOthers(link.others),
  ]
  return answerEntries(walkUp(link, data), { linkType: asked.get("linkType"), passed, same }, request, data)
}

/** Whether a request for a page of ours asks for its links instead, as it may ask a Digital Link. */
export function asksForLinks(request: ResolverRequest): boolean {
  const [, query] = split(request.url)
  return new URLSearchParams(query).has("linkType") || accepts(request, "application/linkset+json")
}

/** The same answers for a short code of ours, `/q/<code>/`: what has no GTIN has its links too, and gets none invented. */
export function resolvePage(request: ResolverRequest, data: ResolverData): ResolverAnswer | undefined {
  const [path, query] = split(request.url)
  const entry = data.find(path.endsWith("/") ? path : `${path}/`)
  if (!entry || !METHODS.includes(request.method)) return undefined
  const linkType = new URLSearchParams(query).get("linkType")
  const passed = forOthers(query.split("&").filter((pair) => pair !== ""))
  return answerEntries([entry], { linkType, passed, same: [] }, request, data)
}

interface Asked {
  linkType: string | null
  /** Of the query, what goes along with a redirect. */
  passed: readonly string[]
  /** Link headers that say what the address stands for. */
  same: readonly string[]
}

/** @param entries of what was asked for, the most particular first. */
function answerEntries(
  entries: readonly Entry[],
  { linkType, passed, same }: Asked,
  request: ResolverRequest,
  data: ResolverData,
): ResolverAnswer {
  const [entry] = entries
  const linkset = entry
    ? [`<${data.root}${entry.path}?linkType=linkset>; rel="linkset"; type="application/linkset+json"`]
    : []
  if (request.method === "OPTIONS") return permit([...linkset, ...same])
  if (!entry) return fail(404, "Nothing is known of this key", request)
  const wantsLinkset =
    linkType === "linkset" || linkType === "all" || accepts(request, "application/linkset+json")
  if (wantsLinkset) return answerLinkset(entries, request, data, same)
  const beside = { link: [...linkset, ...same].join(", ") }
  if (linkType === null || isType(linkType, "defaultLink")) {
    const target = preferred(entry.defaults, request.acceptLanguage, ({ language }) => [language])[0]
    return target
      ? redirect(target.href, passed, beside)
      : fail(404, "No page is known for this key", request)
  }
  const of = entries.map(({ links }) => links.filter((one) => isType(linkType, one.linkType)))
  const links = of.find((some) => some.length > 0)
  if (!links) return fail(404, `No link of the type ${linkType} is known for this key`, request)
  const [best, ...equal] = bestOf(links, request)
  if (!best) return fail(404, `No link of the type ${linkType} has an accepted media type`, request)
  if (equal.length === 0) return redirect(best.href, passed, beside)
  const choice = toLinkset([{ ...entry, defaults: [], links: [best, ...equal] }], data.root)
  return answer(
    request,
    300,
    { "content-type": "application/linkset+json", ...beside },
    JSON.stringify(choice),
  )
}

/** `/.well-known/gs1resolver`: GS1's resolver description file. */
export function describeResolver(request: ResolverRequest, root: string, name: string): ResolverAnswer {
  if (request.method === "OPTIONS") return permit()
  if (!METHODS.includes(request.method)) return fail(405, ONLY_READ, request)
  const description = {
    name,
    resolverRoot: root,
    supportedPrimaryKeys: ["01"],
    supportedLinkType: [{ namespace: VOCABULARY, prefix: "gs1:" }],
    linkTypeDefaultCanBeLinkset: false,
    jsonLdContextLocation: CONTEXT,
  }
  return answer(request, 200, { "content-type": "application/json" }, JSON.stringify(description))
}

/** From the very thing that was named up to its primary key, what is known of each. */
function walkUp({ key, qualifiers }: DigitalLink, { find }: ResolverData): Entry[] {
  const levels = qualifiers.map((_, at) => [key, ...qualifiers.slice(0, qualifiers.length - at)])
  return [...levels, [key]].flatMap(
    (elements) => find(elements.map(({ ai, value }) => `/${ai}/${encodeURIComponent(value)}`).join("")) ?? [],
  )
}

function answerLinkset(
  entries: readonly Entry[],
  request: ResolverRequest,
  data: ResolverData,
  same: readonly string[],
): ResolverAnswer {
  const vary = { vary: "Accept", link: [JSON_LD_CONTEXT, ...same].join(", ") }
  const text = JSON.stringify(toLinkset(entries, data.root))
  const type = accepts(request, "application/linkset+json")
    ? "application/linkset+json"
    : accepts(request, "application/json")
      ? "application/json"
      : undefined
  if (type) return answer(request, 200, { "content-type": type, ...vary }, text)
  return answer(request, 200, { "content-type": "text/html; charset=utf-8", ...vary }, toLinksPage(entries))
}

/** Those that suit the reader best; several where nothing tells them apart. */
function bestOf(links: readonly Link[], request: ResolverRequest): Link[] {
  const accepted = links.filter(({ type }) => accepts(request, type) || accepts(request, "*/*"))
  const named = accepted.filter(({ type }) => accepts(request, type))
  return preferred(named.length > 0 ? named : accepted, request.acceptLanguage, ({ hreflang }) => hreflang)
}

function accepts({ accept }: ResolverRequest, type: string): boolean {
  const types = accept.split(",").map((one) => one.split(";")[0]?.trim().toLowerCase())
  return types.includes(type) || (accept.trim() === "" && type === "*/*")
}

/** "gs1:pip", "https://ref.gs1.org/voc/pip" and "https://gs1.org/voc/pip" mean the same. */
function isType(asked: string, type: string): boolean {
  return [
    `gs1:${type}`,
    `${VOCABULARY}${type}`,
    `https://gs1.org/voc/${type}`,
    `https://www.gs1.org/voc/${type}`,
  ].includes(asked)
}

/** Whatever the query had goes along, but for what it told the resolver itself and what no header may hold. */
function forOthers(pairs: readonly string[]): string[] {
  return pairs.filter((pair) => /^[!-~]+$/.test(pair) && !/^(linkType|context)=/.test(pair))
}

function split(url: string): [string, string] {
  const [whole = ""] = url.split("#", 1)
  const mark = whole.indexOf("?")
  return mark < 0 ? [whole, ""] : [whole.slice(0, mark), whole.slice(mark + 1)]
}
