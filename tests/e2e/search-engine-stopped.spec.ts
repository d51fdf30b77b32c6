import { readFileSync } from "node:fs"
import path from "node:path"
import type { Page } from "@playwright/test"
import type { SearchDocument } from "#search/documents"
import { administer } from "#search/meilisearch/admin"
import { prepareIndex } from "#search/meilisearch/apply"
import { keepSearchKey } from "#search/meilisearch/keys"
import { startRealServer, TEST_PROGRAM, type RealServer } from "#search/meilisearch/real-server"
import { setting } from "../support/environment"
import { expect, test } from "./support"

// The engine that is stopped here is this file's own: the one of the stack, if there is one, goes on for the others.
test.skip(TEST_PROGRAM === undefined, "there is no meilisearch on PATH and no MEILI_TEST_BINARY")
test.use({ viewport: { width: 1280, height: 800 }, allowConsole: [/ERR_CONNECTION_REFUSED/] })

const INDEX = "stopped"
let server: RealServer
let key: string

test.beforeAll(async () => {
  const file = path.join(setting("STACK_DATA"), "releases/current/site/search-documents.json")
  const { documents } = JSON.parse(readFileSync(file, "utf8")) as { documents: SearchDocument[] }
  server = await startRealServer()
  await (await prepareIndex(server, INDEX, documents)).serve()
  key = (await keepSearchKey(administer(server), INDEX)).key
})

test.afterAll(() => server.remove())

/** Has this page searched with our engine; gives the paths it was asked by. */
async function searchWith(page: Page): Promise<string[]> {
  await page.route("/search-engine.json", (route) =>
    route.fulfill({ json: { engine: "meilisearch", host: server.host, key, index: INDEX } }),
  )
  const asked: string[] = []
  page.on("requestfinished", (request) => {
    if (request.url().startsWith(server.host)) asked.push(new URL(request.url()).pathname)
  })
  return asked
}

test("Meilisearch that stops in the middle of a search is taken over without a word lost", async ({
  page,
}) => {
  const asked = await searchWith(page)
  await page.goto("/")
  const field = page.getByRole("banner").getByRole("combobox")
  const option = (name: RegExp) => page.getByRole("listbox").getByRole("option", { name }).first()
  await field.pressSequentially("bánh phồng")
  await expect(option(/Bánh phồng tôm/)).toBeVisible()
  expect(asked.length).toBeGreaterThan(0)

  await server.kill()
  try {
    const before = asked.length
    await field.pressSequentially(" tôm cái bát")
    await expect(option(/Bánh phồng tôm Cái Bát/)).toBeVisible({ timeout: 3000 })
    await expect(page.getByText(/^Chưa tải được/)).toHaveCount(0)
    await field.fill("ba khía")
    await expect(option(/Ba khía/)).toBeVisible({ timeout: 1000 })
    expect(asked.length).toBe(before)
  } finally {
    await server.restart()
  }
})

test("Meilisearch that stops between two pages of results leaves filters and addresses working", async ({
  page,
}) => {
  const asked = await searchWith(page)
  await page.goto("/tim-kiem/?q=tom")
  const status = page.getByRole("main").getByRole("status")
  await expect(status).toHaveText(/^\d+ kết quả cho “tom”/)
  expect(asked.length).toBeGreaterThan(0)
  const found = await status.textContent()
  await server.kill()
  try {
    await page
      .getByRole("group", { name: "Loại" })
      .getByRole("checkbox", { name: /^Sản phẩm/ })
      .check()
    await expect(status).not.toHaveText(found ?? "")
    await expect(
      page.getByRole("list", { name: "Kết quả tìm kiếm" }).getByRole("listitem").first(),
    ).toBeVisible()
    await page.reload()
    await expect(status).toHaveText(/kết quả cho “tom”/)
  } finally {
    await server.restart()
  }
})
