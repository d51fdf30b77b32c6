import { decompressPath } from "./decompress"
import { DigitalLinkError, parseDigitalLink, type DigitalLink } from "./digital-link"
import { toLinkset, VOCABULARY, type Entry, type Link } from "./links"
import { preferred } from "./preferred"

export interface ResolverRequest {
  method: string
  /** Path and query as they came. */
  url: string
  /** The headers of the same names. */
  accept: string
  acceptLanguage: string
}

export interface ResolverAnswer {
  status: 200 | 204 | 300 | 307 | 400 | 404 | 405
  headers: Record<string, string>
  /** Empty for HEAD, OPTIONS and a redirect. */
  body: string
}

export interface ResolverData {
  /** "https://example.com": before every path of it. */
  root: string
  /** What is known under a path such as "/01/09506000134352/10/A1". */
  find(path: string): Entry | undefined
}

const JSON_LD_CONTEXT =
  '<https://ref.gs1.org/standards/resolver/linkset-context>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"'

/** Of every answer: anybody's page may ask. */
const OPEN = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD, OPTIONS",
  "access-control-allow-headers": "Accept, Accept-Language",
  "access-control-expose-headers": "Link, Location",
}

const METHODS = ["GET", "HEAD", "OPTIONS"]

/** Whether a path can be nothing but a Digital Link; a compressed one looks like any other until no page has it. */
export function isDigitalLinkPath(pathname: string): boolean {
  return /^\/\d{2,4}\/./.test(pathname)
}

/** Answers as GS1's standard for conformant resolvers has it (https://ref.gs1.org/standards/resolver/). */
export function resolve(request: ResolverRequest, data: ResolverData): ResolverAnswer {
  if (!METHODS.includes(request.method))
    return fail(405, "Only GET, HEAD and OPTIONS are answered here", request)
  if (request.method === "OPTIONS")
    return { status: 204, headers: { ...OPEN, allow: METHODS.join(", ") }, body: "" }
  const [path, query] = split(request.url)
  let link: DigitalLink
  let uncompressed: string | null
  try {
    uncompressed = decompressPath(path)
    link = parseDigitalLink(`${data.root}${joined(uncompressed ?? path.replace(/\/$/, ""), query)}`)
  } catch (error) {
    if (error instanceof DigitalLinkError) return fail(400, error.message, request)
    throw error
  }
  const same = uncompressed === null ? [] : [`<${data.root}${uncompressed}>; rel="owl:sameAs"`]
  const entries = walkUp(link, data)
  const [entry] = entries
  if (!entry) return fail(404, "Nothing is known of this key", request)

  const asked = new URLSearchParams(joined(uncompressed ?? "", query).split("?")[1])
  const linkType = asked.get("linkType")
  const wantsLinkset =
    linkType === "linkset" || linkType === "all" || accepts(request, "application/linkset+json")
  if (wantsLinkset) return answerLinkset(entries, request, data, same)
  const linkset = `<${data.root}${entry.path}?linkType=linkset>; rel="linkset"; type="application/linkset+json"`
  const beside = { link: [linkset, ...same].join(", ") }
  if (linkType === null || isType(linkType, "defaultLink")) {
    const target = preferred(entry.defaults, request.acceptLanguage, ({ language }) => [language])[0]
    return target ? redirect(target.href, link, beside) : fail(404, "No page is known for this key", request)
  }
  const of = entries.map(({ links }) => links.filter((one) => isType(linkType, one.linkType)))
  const links = of.find((some) => some.length > 0)
  if (!links) return fail(404, `No link of the type ${linkType} is known for this key`, request)
  const [best, ...equal] = bestOf(links, request)
  if (!best) return fail(404, `No link of the type ${linkType} has an accepted media type`, request)
  if (equal.length === 0) return redirect(best.href, link, beside)
  const choice = toLinkset([{ ...entry, defaults: [], links: [best, ...equal] }], data.root)
  return answer(
    request,
    300,
    { "content-type": "application/linkset+json", ...beside },
    JSON.stringify(choice),
  )
}

/** `/.well-known/gs1resolver`: GS1's resolver description file. */
export function describeResolver(root: string, name: string): string {
  return JSON.stringify({
    name,
    resolverRoot: root,
    supportedPrimaryKeys: ["01"],
    supportedLinkType: [{ namespace: VOCABULARY, prefix: "gs1:" }],
    linkTypeDefaultCanBeLinkset: false,
    supportsSemanticInterpretation: false,
    validatesAILengthAndFormat: true,
  })
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
  return answer(request, 200, { "content-type": "text/html; charset=utf-8", ...vary }, toHtml(entries))
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

/** Whatever the request had in its query goes along, but for what it told the resolver itself. */
function redirect(
  href: string,
  { attributes, others }: DigitalLink,
  headers: Record<string, string>,
): ResolverAnswer {
  const passed = [
    ...attributes.map(({ ai, value }) => `${ai}=${encodeURIComponent(value)}`),
    ...others.filter((pair) => !/^(linkType|context)=/.test(pair)),
  ]
  const location = passed.length === 0 ? href : `${href}${href.includes("?") ? "&" : "?"}${passed.join("&")}`
  return {
    status: 307,
    headers: { ...OPEN, location, vary: "Accept, Accept-Language", "cache-control": "no-cache", ...headers },
    body: "",
  }
}

function fail(status: 400 | 404 | 405, detail: string, request: ResolverRequest): ResolverAnswer {
  const allow: Record<string, string> = status === 405 ? { allow: METHODS.join(", ") } : {}
  // RFC 9457; a person is shown a page by whoever serves the site.
  const problem = JSON.stringify({ status, detail })
  return answer(request, status, { "content-type": "application/problem+json", ...allow }, problem)
}

function answer(
  { method }: ResolverRequest,
  status: ResolverAnswer["status"],
  headers: Record<string, string>,
  body: string,
): ResolverAnswer {
  return {
    status,
    headers: { ...OPEN, "cache-control": "no-cache", ...headers },
    body: method === "HEAD" ? "" : body,
  }
}

function toHtml(entries: readonly Entry[]): string {
  const items = entries.flatMap(({ defaults, links }) => [...defaults, ...links])
  const list = items
    .map(({ href, title }) => `<li><a href="${escape(href)}">${escape(title)}</a></li>`)
    .join("")
  const title = escape(entries[0]?.description ?? "")
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><ul>${list}</ul></html>`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A path, which may have a query already, with a query behind it. */
function joined(path: string, query: string): string {
  return query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`
}

function split(url: string): [string, string] {
  const [whole = ""] = url.split("#", 1)
  const mark = whole.indexOf("?")
  return mark < 0 ? [whole, ""] : [whole.slice(0, mark), whole.slice(mark + 1)]
}
