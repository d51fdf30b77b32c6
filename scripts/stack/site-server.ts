import { createReadStream, existsSync, readFileSync } from "node:fs"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import path from "node:path"
import sirv from "sirv"
import type { ResolverAnswer } from "#domain/gs1/answers"
import type { Releases } from "../publication/release"
import { Resolver } from "../resolver/resolver"
import { ENGINE_FILE } from "../search/release-search"

/** Files whose name changes with what is in them. */
const IMMUTABLE = /^\/(_astro|anh|hinh|canh)\//

type Handler = ReturnType<typeof sirv>

/**
 * Serves the current release, with GS1's resolver in front of its pages; a swap takes effect with the next request. A
 * page that was opened before the swap still gets the scripts and pictures it names: their addresses hold for as long
 * as their release is kept.
 *
 * @param siteUrl the public address, of which the resolver's answers are.
 */
export async function serveSite(
  releases: Releases,
  port: number,
  siteUrl = `http://localhost:${port}`,
): Promise<{ stop(): Promise<void> }> {
  const root = siteUrl.replace(/\/$/, "")
  let served: string | undefined
  let serve: Handler | undefined

  const server = createServer((request, response) => {
    const release = releases.current()
    if (release !== undefined && release !== served) {
      served = release
      const earlier = releases.kept().filter((folder) => folder !== release)
      const resolver = new Resolver(release, root)
      serve = withEarlier(siteHandler(release), earlier.map(siteHandler), release, resolver)
    }
    if (release !== undefined && request.url?.split("?")[0] === `/${ENGINE_FILE}`) {
      return serveEngineFile(release, response)
    }
    if (serve) return serve(request, response)
    response.writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "30" })
    response.end("Cửa hàng đang được chuẩn bị, xin quay lại sau ít phút.\nThe shop is being prepared.\n")
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, resolve)
  })
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function withEarlier(current: Handler, earlier: Handler[], release: string, resolver: Resolver): Handler {
  return (request, response) => {
    const resolved = resolver.before(request)
    if (resolved) return send(resolved, release, request, response)
    const others = IMMUTABLE.test(request.url ?? "") ? earlier : []
    const ask = ([handler, ...rest]: Handler[]): void => {
      if (handler) return handler(request, response, () => ask(rest))
      const compressed = resolver.after(request)
      if (compressed) send(compressed, release, request, response)
      else sendHelp(404, release, request, response)
    }
    ask([current, ...others])
  }
}

function siteHandler(release: string): Handler {
  return sirv(path.join(release, "site"), {
    brotli: true,
    etag: true,
    setHeaders(response, pathname) {
      response.setHeader("x-content-type-options", "nosniff")
      response.setHeader("referrer-policy", "strict-origin-when-cross-origin")
      response.setHeader(
        "cache-control",
        IMMUTABLE.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache",
      )
    },
  })
}

/** The one file of a release that may change: sirv would go on sending the size it had. */
function serveEngineFile(release: string, response: ServerResponse): void {
  const file = path.join(release, "site", ENGINE_FILE)
  const text = existsSync(file) ? readFileSync(file) : undefined
  response.writeHead(text ? 200 : 404, { "content-type": "application/json", "cache-control": "no-cache" })
  response.end(text)
}

/** What the resolver answers; a person whose code leads nowhere is shown the page that helps on. */
function send(
  { status, headers, body }: ResolverAnswer,
  release: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const isRefused = status === 400 || status === 404
  if (isRefused && request.headers.accept?.includes("text/html") === true)
    return sendHelp(status, release, request, response, headers)
  response.writeHead(status, { "x-content-type-options": "nosniff", ...headers })
  response.end(body)
}

function sendHelp(
  status: number,
  release: string,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Record<string, string> = {},
): void {
  const page = path.join(release, "site/404.html")
  response.writeHead(status, {
    ...headers,
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache",
  })
  if (request.method === "HEAD" || !existsSync(page)) response.end()
  else createReadStream(page).pipe(response)
}
