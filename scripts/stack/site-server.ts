import { createReadStream, existsSync } from "node:fs"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import path from "node:path"
import sirv from "sirv"
import type { Releases } from "../publication/release"

/** Files whose name changes with what is in them. */
const IMMUTABLE = /^\/(_astro|anh|hinh|canh)\//

/** Serves the current release; a swap takes effect with the next request. */
export async function serveSite(releases: Releases, port: number): Promise<{ stop(): Promise<void> }> {
  let served: string | undefined
  let handler: ReturnType<typeof sirv> | undefined

  const server = createServer((request, response) => {
    const release = releases.current()
    if (release !== undefined && release !== served) {
      served = release
      handler = siteHandler(path.join(release, "site"))
    }
    if (handler) return handler(request, response)
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

function siteHandler(site: string): ReturnType<typeof sirv> {
  return sirv(site, {
    brotli: true,
    etag: true,
    onNoMatch: (request, response) => notFound(site, request, response),
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

function notFound(site: string, request: IncomingMessage, response: ServerResponse): void {
  const page = path.join(site, "404.html")
  response.writeHead(404, { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" })
  if (request.method === "HEAD" || !existsSync(page)) response.end()
  else createReadStream(page).pipe(response)
}
