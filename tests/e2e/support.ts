import { readFileSync } from "node:fs"
import path from "node:path"
import { test as base, type Page } from "@playwright/test"
import type { Catalogue } from "#domain/catalogue"
import { setting } from "../support/environment"

export { expect } from "@playwright/test"

/** A page whose script errors and console errors fail the test; `allowConsole` lets an expected one pass. */
export const test = base.extend<{ allowConsole: RegExp[] }>({
  allowConsole: [[], { option: true }],
  page: async ({ page, allowConsole }, use) => {
    const errors: string[] = []
    page.on("pageerror", (error) => errors.push(error.message))
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(`${message.text()} ${message.location().url}`)
    })
    await use(page)
    const unexpected = errors.filter((text) => !allowConsole.some((pattern) => pattern.test(text)))
    if (unexpected.length > 0) throw new Error(`The page reported errors:\n${unexpected.join("\n")}`)
  },
})

/** A mid-range Android phone, narrow. */
export const PHONE = { width: 360, height: 740 }

/** Has a page searched in the browser, whichever engine the stack has. */
export async function searchInBrowser(page: Page): Promise<void> {
  await page.route("/search-engine.json", (route) => route.fulfill({ json: { engine: "browser" } }))
}

/** What the site being served was built from. */
export function recordedCatalogue(): Catalogue {
  const file = path.join(setting("STACK_DATA"), "releases/current/catalogue.json")
  return JSON.parse(readFileSync(file, "utf8")) as Catalogue
}

/** Stops or starts the real Medusa, on another day where one is given. */
export async function control(
  action: "commerce/stop" | "commerce/start" | `commerce/start?today=${string}`,
): Promise<void> {
  const answer = await fetch(`${setting("STACK_CONTROL_URL")}/${action}`, { method: "POST" })
  if (!answer.ok) throw new Error(`${action}: ${await answer.text()}`)
}
