import type { Page } from "@playwright/test"
import type { Day } from "#domain/day"
import { expect } from "./support"

export const MINUTE = 60_000

export const evening = (day: Day): Date => new Date(`${day}T23:59:30+07:00`)

/**
 * Opens a page of this release at an instant, as a shop whose clock runs would have built it. The day that the tests'
 * shop writes into <html> is taken out as it is parsed, before any script: a document answered by the test itself would
 * not be let through to commerce on this machine.
 */
export async function openAt(page: Page, address: string, instant: Date): Promise<void> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.documentElement.dataset["today"] === undefined) return
      document.documentElement.removeAttribute("data-today")
      observer.disconnect()
    })
    observer.observe(document, { childList: true, subtree: true, attributes: true })
  })
  await page.clock.install({ time: instant })
  await page.goto(address)
  await expect(page.locator("html")).not.toHaveAttribute("data-today")
}
