import type { Page } from "@playwright/test"
import type { ScanReport } from "#domain/scan"
import { adminApi } from "../support/admin"
import { expect, PHONE, recordedCatalogue, test } from "./support"

test.use({
  viewport: PHONE,
  userAgent: "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36",
  allowConsole: [/ERR_FAILED/],
})

const SCANS = "**/store/scans"

async function report(): Promise<ScanReport> {
  return (await (
    await adminApi()
  )("/scans")) as unknown as ScanReport
}

async function countOf(code: string): Promise<number> {
  const rows = (await report()).rows.filter((row) => row.code === code)
  return rows.reduce((sum, { count }) => sum + count, 0)
}

/** Opens a page and waits until commerce has said what it makes of the scan. */
async function openAndTell(page: Page, address: string): Promise<unknown> {
  const [answer] = await Promise.all([page.waitForResponse(SCANS), page.goto(address)])
  return answer.request().postDataJSON()
}

function codes(): string[] {
  return recordedCatalogue()
    .products.filter(({ offer }) => offer !== null)
    .map(({ code }) => code)
    .slice(-4)
}

test("a page opened from its code is counted once, for the sales point of its label, and leaves no trace", async ({
  page,
  context,
}) => {
  const [code = ""] = codes()
  const [point] = recordedCatalogue().salesPoints
  const before = await countOf(code)
  const told = await openAndTell(page, `/q/${code}/?diem=${point?.code}`)
  expect(told).toEqual({ code, salesPoint: point?.code, day: recordedCatalogue().on })
  expect(await countOf(code)).toBe(before + 1)
  expect((await report()).rows.find((row) => row.code === code)?.salesPoint).toEqual({
    code: point?.code,
    name: point?.name,
  })
  expect(await context.cookies()).toEqual([])

  await page.reload()
  await page.goto("/san-pham/")
  await page.goBack()
  await page.goto(`/q/${code}/`)
  await page.waitForLoadState("networkidle")
  expect(await countOf(code)).toBe(before + 1)
})

test("what could not be told waits on the device, and is told with the next page", async ({ page }) => {
  const [, first = "", second = ""] = codes()
  const before = [await countOf(first), await countOf(second)]
  await page.route(SCANS, (route) => route.abort())
  await Promise.all([page.waitForEvent("requestfailed"), page.goto(`/q/${first}/`)])
  await expect.poll(() => page.evaluate(() => localStorage.getItem("camau-scans"))).toContain(first)
  expect(await countOf(first)).toBe(before[0])

  await page.unroute(SCANS)
  await openAndTell(page, `/en/q/${second}/`)
  await expect.poll(() => countOf(second)).toBe((before[1] ?? 0) + 1)
  expect(await countOf(first)).toBe((before[0] ?? 0) + 1)
})

test("a page reached within the shop is not counted", async ({ page }) => {
  const code = codes()[3] ?? ""
  const before = await countOf(code)
  await page.goto("/san-pham/")
  await page.evaluate((address) => {
    location.href = address
  }, `/q/${code}/`)
  await page.waitForURL(`**/q/${code}/`)
  await page.waitForLoadState("networkidle")
  expect(await countOf(code)).toBe(before)
})
