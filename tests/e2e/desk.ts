import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { adminApi, adminToken } from "../support/admin"
import { setting } from "../support/environment"
import { expect, PHONE } from "./support"

/** Opens a page of the desk as staff, with the session that a login by hand leaves. */
export async function logIn(page: Page, path: string): Promise<void> {
  const authorization = `Bearer ${await adminToken()}`
  await page.request.post(`${setting("COMMERCE_URL")}/auth/session`, { headers: { authorization } })
  await page.goto(`${setting("COMMERCE_URL")}/app/${path}`)
}

export async function logInByHand(page: Page, path: string): Promise<void> {
  await page.goto(`${setting("COMMERCE_URL")}/app/login`)
  await page.locator("input[name=email]").fill(setting("ADMIN_EMAIL"))
  await page.locator("input[name=password]").fill(setting("ADMIN_PASSWORD"))
  await page.locator("button[type=submit]").click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
  await page.goto(`${setting("COMMERCE_URL")}/app/${path}`)
}

/** Waits until no publication is under way. */
export async function untilPublished(): Promise<void> {
  const api = await adminApi()
  await expect
    .poll(
      async () => {
        const { publications } = (await api("/publications")) as unknown as {
          publications: { status: string }[]
        }
        return publications.filter(({ status }) => status === "waiting" || status === "building").length
      },
      { timeout: 150_000, intervals: [1000] },
    )
    .toBe(0)
}

/** Chooses an option of a list of the desk. */
export async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  const chosen = page.getByRole("option", { name: option })
  // What the desk is still loading may close the list under the pointer.
  await expect(async () => {
    if (!(await chosen.isVisible()))
      await page.getByRole("combobox", { name: label }).click({ timeout: 2_000 })
    await chosen.click({ timeout: 2_000 })
  }).toPass({ timeout: 20_000 })
}

/** Medusa's search field draws its glass as an image without a name; its toasts and drawers close by a nameless cross. */
const OURS = "main"

/** Holds a page of the desk to WCAG, and to a phone's width. */
export async function expectNoBreach(page: Page, name: string): Promise<void> {
  for (const size of [{ width: 1280, height: 900 }, PHONE]) {
    await page.setViewportSize(size)
    const { violations } = await new AxeBuilder({ page })
      .include(OURS)
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .disableRules(["role-img-alt"])
      .setLegacyMode(true)
      .analyze()
    expect
      .soft(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`)),
        `${name} at ${size.width} px`,
      )
      .toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect.soft(overflow, `${name} scrolls sideways at ${size.width} px`).toBeLessThanOrEqual(0)
  }
}
