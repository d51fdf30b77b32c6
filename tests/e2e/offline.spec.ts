import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { BrowserContext, Page } from "@playwright/test"
import { addDays, dayInVietnam, formatDay } from "#domain/day"
import { setting } from "../support/environment"
import { expect, PHONE, recordedCatalogue, test } from "./support"

// Without network every question to commerce fails.
test.use({
  viewport: PHONE,
  serviceWorkers: "allow",
  allowConsole: [/ERR_(INTERNET_DISCONNECTED|FAILED|CONNECTION_REFUSED)/],
})

const catalogue = recordedCatalogue()
const [product, other] = catalogue.products.filter(({ offer }) => offer !== null)
if (!product || !other) throw new Error("the catalogue has too little for sale")

const PRODUCT = `/san-pham/${product.handle}/`
const NOTE = `Bản lưu ngày ${formatDay(dayInVietnam(new Date()))}`
const note = (page: Page) => page.getByText(NOTE)

/** Of GS1's examples; it is nobody's. */
const GTIN = "09506000134352"

/** How many of the shop's pages the device holds. */
function keptPages(page: Page, cache: string): Promise<string[]> {
  return page.evaluate(async (name) => {
    const keys = await (await caches.open(name)).keys()
    return keys.map(({ url }) => new URL(url).pathname)
  }, cache)
}

/** Opens a page and waits until it and the landing pages of all codes are kept. */
async function openAndKeep(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect.poll(() => keptPages(page, "pages"), { timeout: 20_000 }).toContain(address)
  await expect.poll(() => keptPages(page, "pack"), { timeout: 20_000 }).toContain("/q-pack.json")
}

/** The shop under an address of its own, whose worker is another one after `next`. */
async function serveNewWorkers(shop: string): Promise<{ address: string; next(): void; stop(): void }> {
  let version = 1
  const server = createServer((asked, answer) => {
    void (async () => {
      const path = asked.url ?? "/"
      const found = await fetch(new URL(path, shop))
      const type = found.headers.get("content-type") ?? "text/plain"
      answer.writeHead(found.status, { "content-type": type, "cache-control": "no-cache" })
      answer.write(Buffer.from(await found.arrayBuffer()))
      answer.end(path === "/sw.js" ? `// ${version}` : "")
    })()
  })
  await new Promise<void>((listening) => server.listen(0, listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}`,
    next: () => (version += 1),
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Whether a newer worker stands behind the one at work; runs in the page. */
async function anotherWaits(): Promise<boolean> {
  return (await navigator.serviceWorker.ready).waiting !== null
}

async function withoutNetwork(context: BrowserContext, work: () => Promise<void>): Promise<void> {
  await context.setOffline(true)
  await work()
  await context.setOffline(false)
}

test("a visited page opens without network, says of which day it is, and offers nothing to buy", async ({
  page,
  context,
}) => {
  await openAndKeep(page, PRODUCT)
  await expect(note(page)).toBeHidden()
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toBeVisible()
  await withoutNetwork(context, async () => {
    await page.reload()
    await expect(page.getByRole("heading", { level: 1 })).toContainText(product.name)
    await expect(note(page)).toBeVisible()
    await expect(page.getByText("Cần có mạng để mua")).toBeVisible()
    await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toBeHidden()
  })
  await page.getByRole("link", { name: "Tải lại" }).click()
  await expect(note(page)).toBeHidden()
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toBeVisible()
})

test("the page of a code that was never visited opens without network, in both languages", async ({
  page,
  context,
}) => {
  await openAndKeep(page, PRODUCT)
  await withoutNetwork(context, async () => {
    for (const address of [`/q/${other.code}/`, `/en/q/${other.code}/`]) {
      await page.goto(address)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
      await expect(page.locator("[data-needs-network]:visible")).toHaveCount(0)
      const drawn = page.getByRole("main").locator("img").first()
      await expect
        .poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0)
    }
    await page.goto(`/q/${other.code}/`)
    await expect(note(page)).toBeVisible()
  })
})

test("without network the stars of a kept page still end with their last day", async ({ page, context }) => {
  await openAndKeep(page, PRODUCT)
  const { lastDay } = product.standing
  // The tests' shop has its day written into its pages; a phone goes by its own clock.
  await page.addInitScript(
    (day) => {
      new MutationObserver((_, observer) => {
        document.documentElement.dataset["today"] = day
        observer.disconnect()
      }).observe(document, { childList: true })
    },
    addDays(lastDay, 1),
  )
  await withoutNetwork(context, async () => {
    await page.goto(PRODUCT)
    await expect(page.getByRole("heading", { name: "Không còn bán ở đây" })).toBeVisible()
    await page.goto(`/q/${product.code}/`)
    const main = page.getByRole("main")
    const after = main.locator("[data-last-day][data-after]:visible")
    await expect(after.filter({ hasText: formatDay(lastDay) }).first()).toBeVisible()
    await expect(main.locator("[data-last-day]:not([data-after]):visible")).toHaveCount(0)
  })
})

test("cart and checkout are never kept; without network the page says so", async ({ page, context }) => {
  await openAndKeep(page, PRODUCT)
  await page.goto("/gio-hang/")
  await page.goto("/dat-hang/")
  await page.goto(PRODUCT)
  expect((await keptPages(page, "pages")).filter((path) => /gio-hang|dat-hang/.test(path))).toEqual([])
  await withoutNetwork(context, async () => {
    await page.goto("/gio-hang/")
    await expect(page.getByRole("heading", { level: 1, name: "Chưa có mạng" })).toBeVisible()
    await expect(note(page)).toBeHidden()
    await page.goto("/en/cart/")
    await expect(page.getByRole("heading", { level: 1, name: "No network" })).toBeVisible()
  })
})

test("without network a Digital Link leads to the page of its code, with the sales point of its label", async ({
  page,
  context,
}) => {
  await openAndKeep(page, PRODUCT)
  // The catalogue has no product with a GTIN; none is made up outside this device.
  await page.evaluate(
    async ([gtin, code]) => {
      const pack = await caches.open("pack")
      const label = (await (await pack.match("/q-pack.json"))?.json()) as object
      await pack.put("/q-pack.json", Response.json({ ...label, gtins: { [gtin]: code } }))
    },
    [GTIN, other.code] as const,
  )
  await withoutNetwork(context, async () => {
    await page.goto(`/01/${GTIN}?diem=abc`)
    await expect(page).toHaveURL(`/q/${other.code}/?diem=abc`)
    await expect(note(page)).toBeVisible()
  })
})

test("a new version of the worker leaves whoever reads alone, and is there the next time", async ({
  context,
}) => {
  const { address, next, stop } = await serveNewWorkers(setting("STOREFRONT_URL"))
  try {
    const page = await context.newPage()
    await page.goto(`${address}${PRODUCT}`)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.evaluate(() => {
      document.title = "being read"
      navigator.serviceWorker.addEventListener("controllerchange", () => (document.title = "interrupted"))
    })
    next()
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update()
    })
    await expect.poll(() => page.evaluate(anotherWaits)).toBe(true)
    expect(await page.title()).toBe("being read")

    await page.close()
    const later = await context.newPage()
    await later.goto(`${address}${PRODUCT}`)
    await expect.poll(() => later.evaluate(anotherWaits)).toBe(false)
    await expect(later.getByRole("heading", { level: 1 })).toBeVisible()
  } finally {
    stop()
  }
})
