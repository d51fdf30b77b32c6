import { createServer } from "node:http"
import type { Stack } from "../stack/stack"

/** Lets a browser test stop and start the real Medusa: `POST /commerce/stop`, `POST /commerce/start`, `POST /publish`. */
export async function serveControl(stack: Stack): Promise<{ url: string; stop(): Promise<void> }> {
  const actions: Record<string, () => Promise<void>> = {
    "/commerce/stop": () => stack.stopCommerce(),
    "/commerce/start": () => stack.startCommerce(),
    "/publish": () => stack.publish(),
  }
  const server = createServer((request, response) => {
    const action = request.method === "POST" ? actions[request.url ?? ""] : undefined
    if (!action) {
      response.writeHead(404).end()
      return
    }
    action().then(
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
