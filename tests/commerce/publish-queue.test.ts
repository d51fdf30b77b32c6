import { spawnSync } from "node:child_process"
import { readFileSync, readlinkSync } from "node:fs"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { afterEach, expect, it } from "vitest"
import { ROOT } from "../../scripts/stack/layout"
import { setting } from "../support/environment"
import {
  readQueue,
  settlePublications,
  until,
  untilPublished,
  type Publication,
  type PublishQueue,
} from "../support/publications"
import { setFreeStock } from "../support/stock"
import { admin, call, type Refusal } from "./http"

const HANDLE = "tom-kho-tach-vo-tan-phat-loi"
const NAME = "Tôm khô tách vỏ"
const BUILDS_MS = 240_000
/** Longer than the pause between two looks at the catalogue. */
const NEXT_LOOK_MS = 13_000
/** Longer than a burst of requests is left to settle. */
const SETTLED_MS = 2000

interface Product {
  id: string
  title: string
  images: { url: string }[]
}

const undo: (() => Promise<unknown>)[] = []
afterEach(async () => {
  if (undo.length === 0) return
  for (const step of undo.splice(0).reverse()) await step()
  await settlePublications()
}, BUILDS_MS)

function servedRelease(): string {
  return readlinkSync(path.join(setting("STACK_DATA"), "releases/current"))
}

async function page(): Promise<string> {
  const answer = await fetch(`${setting("STOREFRONT_URL")}/san-pham/${HANDLE}/`)
  return answer.text()
}

async function readProduct(): Promise<Product> {
  const { products } = await admin<{ products: [Product] }>(`/admin/products?handle=${HANDLE}&fields=*images`)
  return products[0]
}

/** As another publisher, which has just started. */
async function claim(): Promise<Publication | null> {
  const secrets = readFileSync(path.join(setting("STACK_DATA"), "secrets.json"), "utf8")
  const { publisher } = JSON.parse(secrets) as { publisher: string }
  const { body } = await call<{ publication: Publication | null }>("/publisher/claim", {
    body: { serving: null },
    headers: { authorization: `Bearer ${publisher}` },
  })
  return body.publication
}

function rollBack(...args: string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/rollback.ts", ...args], {
    cwd: ROOT,
    env: { ...process.env, SHOP_DATA: setting("STACK_DATA") },
    encoding: "utf8",
  })
}

function request(what?: string): Promise<{ publication: Publication }> {
  return admin("/admin/publications", { body: what === undefined ? {} : { what } })
}

it("makes one publication of twenty requests at the same moment", { timeout: BUILDS_MS }, async () => {
  const former = await settlePublications()
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => request(`Yêu cầu ${n % 2}`)))
  const ids = new Set(answers.map(({ publication }) => publication.id))
  expect(ids.size).toBe(1)

  const publication = await untilPublished(/^Yêu cầu/, former)
  expect([...ids]).toEqual([publication.id])
  const asked = publication.reasons.filter(({ what }) => what.startsWith("Yêu cầu"))
  expect(asked.map(({ what }) => what).sort()).toEqual(["Yêu cầu 0", "Yêu cầu 1"])
  expect(asked.map(({ who }) => who)).toEqual([setting("ADMIN_EMAIL"), setting("ADMIN_EMAIL")])
})

it(
  "serves a request with nothing changed by the release that is served",
  { timeout: BUILDS_MS },
  async () => {
    const former = await settlePublications()
    const release = servedRelease()
    await request()
    const publication = await untilPublished(/^Yêu cầu xuất bản ngay$/, former)
    expect(publication).toMatchObject({ status: "served", release, error: null })
    expect(servedRelease()).toBe(release)
  },
)

it(
  "publishes an edit of the admin by itself, once, and goes back from it when told",
  { timeout: BUILDS_MS },
  async () => {
    const former = await settlePublications()
    const { id, title } = await readProduct()
    const rename = (title: string) => admin(`/admin/products/${id}`, { body: { title } })
    undo.push(() => rename(title))

    const edited = Date.now()
    await rename(`${NAME} loại nhất`)
    const publication = await untilPublished(/^Sửa sản phẩm: Tôm khô tách vỏ loại nhất$/, former)
    const seconds = (Date.now() - edited) / 1000
    expect(publication).toMatchObject({ status: "served", release: servedRelease() })
    expect(await page()).toContain(`${NAME} loại nhất`)
    console.log(`an edit was served after ${seconds.toFixed(1)} s`)

    expect((await readQueue()).serving).toMatchObject({ release: publication.release, on: "2026-11-21" })

    // Going back holds until something changes: neither the next look at the catalogue nor a request undoes it.
    expect(rollBack()).toMatchObject({ status: 0 })
    expect(servedRelease()).not.toBe(publication.release)
    expect(await page()).not.toContain(`${NAME} loại nhất`)
    await wait(NEXT_LOOK_MS)
    const { publications } = await readQueue()
    const edits = publications.filter(({ reasons }) =>
      reasons.some(({ what }) => what.includes(`${NAME} loại nhất`)),
    )
    expect(publications[0]?.id).toBe(publication.id)
    expect(edits.map(({ id }) => id)).toEqual([publication.id])
    await request("Sau khi lùi lại")
    expect(await untilPublished(/^Sau khi lùi lại$/, publication)).toMatchObject({
      status: "served",
      release: servedRelease(),
    })
    expect(servedRelease()).not.toBe(publication.release)

    expect(rollBack(String(publication.release))).toMatchObject({ status: 0 })
    expect(await page()).toContain(`${NAME} loại nhất`)
    const refused = rollBack("20200101T000000")
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain("There is no complete release 20200101T000000. Kept: ")
  },
)

it("publishes a change that no event tells of, and names the product", { timeout: BUILDS_MS }, async () => {
  const former = await settlePublications()
  undo.push(await setFreeStock(HANDLE, 0))
  const publication = await untilPublished(/^Dữ liệu sản phẩm thay đổi: /, former)
  expect(publication.status).toBe("served")
  expect(publication.reasons).toEqual([
    { what: expect.stringContaining(NAME) as string, who: "Hệ thống", at: expect.any(String) as string },
  ])
})

it("hands on what a dead publisher was building, with what waits", { timeout: BUILDS_MS }, async () => {
  const former = await settlePublications()
  const { id, title } = await readProduct()
  const rename = (title: string) => admin(`/admin/products/${id}`, { body: { title } })
  undo.push(() => rename(title))
  await rename(`${NAME} loại hai`)
  const building = await until(async () => {
    const { publications } = await readQueue()
    const edit = publications.find(({ reasons }) => reasons.some(({ what }) => what.endsWith("loại hai")))
    return edit?.status === "building" ? edit : undefined
  }, "a publication being built")
  const { publication: waiting } = await request("Trong khi đang dựng")
  expect(waiting.id).not.toBe(building.id)

  await wait(SETTLED_MS)
  const claimed = await claim()
  expect(claimed).toMatchObject({ id: building.id, status: "building" })
  const reasons = claimed?.reasons.map(({ what }) => what)
  for (const { what } of [...building.reasons, ...waiting.reasons]) expect(reasons).toContain(what)
  expect((await readQueue()).publications.map(({ id }) => id)).not.toContain(waiting.id)

  // The real one is alive after all, and what it tells of its work counts.
  const outcome = await untilPublished(/^Trong khi đang dựng$/, former)
  expect(outcome).toMatchObject({ id: building.id, status: "served" })
})

it(
  "leaves the site as it was when a build fails, says why, and does not try again by itself",
  {
    timeout: BUILDS_MS,
  },
  async () => {
    const former = await settlePublications()
    const release = servedRelease()
    const { id, images } = await readProduct()
    const setImages = (images: { url: string }[]) => admin(`/admin/products/${id}`, { body: { images } })
    undo.push(() => setImages(images.map(({ url }) => ({ url }))))

    await setImages([{ url: "khong-phai-dia-chi" }])
    const publication = await untilPublished(/^Sửa sản phẩm/, former)
    expect(publication).toMatchObject({ status: "failed", release: null })
    expect(publication.error).toContain(`The photograph "khong-phai-dia-chi" of «${NAME}»`)
    expect(servedRelease()).toBe(release)
    expect(await page()).toContain(NAME)

    await wait(NEXT_LOOK_MS)
    expect((await readQueue()).publications[0]?.id).toBe(publication.id)
  },
)

it("shows the publisher alive to the desk", async () => {
  const { publisher } = await readQueue()
  expect(Date.now() - Date.parse(publisher.seen_at ?? "")).toBeLessThan(10_000)
})

it.each(["claim", "alive", "publications/pub_1"])("keeps /publisher/%s to the publisher", async (path) => {
  for (const authorization of ["", "Bearer", "Bearer wrong", "Basic d3Jvbmc6d3Jvbmc="]) {
    const answer = await call<Refusal>(`/publisher/${path}`, {
      body: { serving: null },
      headers: { authorization },
    })
    expect(answer.status).toBe(401)
    expect(answer.body.type).toBe("unauthorized")
  }
})

it("keeps the queue to staff", async () => {
  expect((await call("/admin/publications")).status).toBe(401)
  expect((await call("/admin/publications", { body: {} })).status).toBe(401)
})

it("refuses a request with an empty reason", async () => {
  await expect(request(" ")).rejects.toThrow("answered 400")
})

it("answers the queue with nothing but what is documented", async () => {
  const queue = await admin<PublishQueue>("/admin/publications")
  expect(Object.keys(queue).sort()).toEqual(["publications", "publisher", "serving"])
  expect(queue.publications.length).toBeLessThanOrEqual(20)
  expect(Object.keys(queue.publications[0] ?? {}).sort()).toEqual(
    ["error", "finished_at", "id", "reasons", "release", "requested_at", "started_at", "status"].sort(),
  )
})
