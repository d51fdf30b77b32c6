import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it, onTestFinished } from "vitest"
import { Releases } from "../publication/release"
import { temporaryFolder } from "../test/temporary-folder"
import { freePort } from "./ports"
import { serveSite } from "./site-server"

function release(releases: Releases, minute: number, files: Record<string, string>): string {
  const folder = releases.draft(new Date(Date.UTC(2026, 10, 21, 8, minute)))
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, "site", name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return folder
}

async function serve(releases: Releases): Promise<string> {
  const port = await freePort()
  const server = await serveSite(releases, port)
  onTestFinished(() => server.stop())
  return `http://localhost:${port}`
}

describe("the site server", () => {
  it("says that the shop is being prepared before the first release", async () => {
    const answer = await fetch(await serve(new Releases(temporaryFolder())))
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain("Cửa hàng đang được chuẩn bị")
  })

  it("takes up a new release with the next request", async () => {
    const releases = new Releases(temporaryFolder())
    releases.swap(release(releases, 0, { "index.html": "cũ" }))
    const url = await serve(releases)
    expect(await (await fetch(url)).text()).toBe("cũ")
    releases.swap(release(releases, 1, { "index.html": "mới" }))
    expect(await (await fetch(url)).text()).toBe("mới")
  })

  it("answers an unknown address with the helping page and status 404", async () => {
    const releases = new Releases(temporaryFolder())
    releases.swap(release(releases, 0, { "index.html": "", "404.html": "Không tìm thấy" }))
    const answer = await fetch(`${await serve(releases)}/san-pham/khong-co/`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe("Không tìm thấy")
  })

  it("lets browsers keep hashed assets for good and ask again for pages", async () => {
    const releases = new Releases(temporaryFolder())
    releases.swap(release(releases, 0, { "index.html": "", "_astro/a.1b2c.js": "" }))
    const url = await serve(releases)
    expect((await fetch(`${url}/_astro/a.1b2c.js`)).headers.get("cache-control")).toContain("immutable")
    expect((await fetch(url)).headers.get("cache-control")).toBe("no-cache")
  })

  it("answers a page of before the swap with the scripts it names", async () => {
    const releases = new Releases(temporaryFolder())
    for (let minute = 0; minute < 7; minute += 1) {
      const files = {
        "index.html": "",
        "404.html": "",
        [`_astro/a.${minute}.js`]: "",
        [`${minute}.html`]: "",
      }
      releases.swap(release(releases, minute, files))
    }
    const url = await serve(releases)
    const status = async (name: string) => (await fetch(`${url}/${name}`)).status
    const scripts = [0, 1, 2, 3, 4, 5, 6].map((minute) => status(`_astro/a.${minute}.js`))
    expect(await Promise.all(scripts)).toEqual([404, 404, 200, 200, 200, 200, 200])
    expect(await status("6.html")).toBe(200)
    expect(await status("5.html")).toBe(404)
  })

  it("serves nothing from outside the release", async () => {
    const releases = new Releases(temporaryFolder())
    releases.swap(release(releases, 0, { "index.html": "", "404.html": "không" }))
    expect((await fetch(`${await serve(releases)}/..%2f..%2fcatalogue.json`)).status).toBe(404)
  })
})
