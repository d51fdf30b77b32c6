import { createServer } from "node:http"
import type { Stack } from "../stack/stack"

/**
 * Lets a test stop and start the real Medusa, on another day if it says so, and publish at once:
 * `POST /commerce/stop`, `POST /commerce/start[?today=2027-01-01]`, `POST /publish`; and, where the stack started a
 * Meilisearch, `POST /search/stop`, `POST /search/start`.
 */
export async function serveControl(stack: Stack): Promise<{ url: string; stop(): Promise<void> }> {
  const actions: Record<string, (query: URLSearchParams) => Promise<void>> = {
    "/commerce/stop": () => stack.stopCommerce(),
    "/commerce/start": (query) => stack.startCommerce(query.get("today") ?? undefined),
    "/publish": () => stack.publish(),
    ...(stack.search && {
      "/search/stop": () => stack.search?.stop() ?? Promise.resolve(),
      "/search/start": () => stack.search?.start() ?? Promise.resolve(),
    }),
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://control")
    const action = request.method === "POST" ? actions[pathname] : undefined
    if (!action) {
      response.writeHead(404).end()
      return
    }
    action(searchParams).then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  const port = typeof address === "object" && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
