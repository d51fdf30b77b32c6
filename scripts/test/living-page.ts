import { createServer } from "node:http"
import path from "node:path"
import sirv from "sirv"
import { exclusively } from "../publication/exclusively"
import { runChild } from "../stack/child"
import { layoutOf, ROOT } from "../stack/layout"
import { consoleProgress } from "../stack/progress"

/** Builds the site once more, now with the development-only page of all components, and serves that. */
export async function serveLivingPage(data: string): Promise<{ url: string; stop(): Promise<void> }> {
  const site = path.join(data, "living-page")
  const layout = layoutOf(data)
  await exclusively(layout, consoleProgress, () =>
    runChild("Building the living page", {
      command: path.join(ROOT, "node_modules/.bin/astro"),
      args: ["build", "--outDir", site],
      cwd: ROOT,
      env: {
        NODE_ENV: "production",
        LIVING_PAGE: "1",
        CATALOGUE_FILE: path.join(layout.releases, "current/catalogue.json"),
        ASTRO_CACHE: layout.astro,
      },
      log: path.join(layout.logs, "living-page.log"),
    }),
  )
  const server = createServer(sirv(site))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  const port = typeof address === "object" && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/he-thong/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
