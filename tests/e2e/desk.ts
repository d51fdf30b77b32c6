import type { Page } from "@playwright/test"
import { adminApi } from "../support/admin"
import { setting } from "../support/environment"
import { expect } from "./support"

/** Opens a page of the admin as its staff. */
export async function logIn(page: Page, path: string): Promise<void> {
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
