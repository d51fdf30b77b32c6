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

/** Of every answer: anybody's page may ask. */
const OPEN = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD, OPTIONS",
  "access-control-allow-headers": "Accept, Accept-Language",
  "access-control-expose-headers": "Link, Location",
}

export const METHODS = ["GET", "HEAD", "OPTIONS"]

export function redirect(
  href: string,
  passed: readonly string[],
  headers: Record<string, string>,
): ResolverAnswer {
  const [page = "", ...fragment] = href.split("#")
  const location = [joined(page, passed.join("&")), ...fragment].join("#")
  return {
    status: 307,
    headers: { ...OPEN, location, vary: "Accept, Accept-Language", "cache-control": "no-cache", ...headers },
    body: "",
  }
}

/** What any page may ask of the address, before it asks. */
export function permit(links: readonly string[] = []): ResolverAnswer {
  const link: Record<string, string> = links.length > 0 ? { link: links.join(", ") } : {}
  return { status: 204, headers: { ...OPEN, allow: METHODS.join(", "), ...link }, body: "" }
}

export function fail(status: 400 | 404 | 405, detail: string, request: ResolverRequest): ResolverAnswer {
  const allow: Record<string, string> = status === 405 ? { allow: METHODS.join(", ") } : {}
  // RFC 9457; a person is shown a page by whoever serves the site.
  const problem = JSON.stringify({ status, detail })
  return answer(
    request,
    status,
    { "content-type": "application/problem+json", vary: "Accept", ...allow },
    problem,
  )
}

export function answer(
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

/** A path, which may have a query already, with a query behind it. */
export function joined(path: string, query: string): string {
  return query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`
}
