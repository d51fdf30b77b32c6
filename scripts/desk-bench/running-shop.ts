import { readFileSync } from "node:fs"
import { StackFault } from "../stack/fault"
import { DEFAULT_DATA, layoutOf } from "../stack/layout"
import { readKeys } from "../stack/medusa"

/** What the benches of the desk ask of the shop that runs in another terminal (`npm start`). */
const STOREFRONT = process.env.STOREFRONT_URL ?? "http://localhost:4321"
const COMMERCE = process.env.COMMERCE_URL ?? "http://localhost:9000"
const PATIENCE_MS = 120_000
/** A publication takes longest after a pause; a customer's look comes at any moment. */
const LOOK_EVERY_MS = 100

async function ask<Body>(
  path: string,
  body: object | undefined,
  headers: Record<string, string>,
): Promise<Body> {
  const answer = await fetch(new URL(path, COMMERCE), {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json", ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  }).catch((cause: unknown) => {
    throw new StackFault(`No shop answers at ${COMMERCE}: start it with npm start.`, { cause })
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text}`)
  return JSON.parse(text) as Body
}

export function store<Body>(path: string, body?: object): Promise<Body> {
  const { publishableKey } = readKeys(layoutOf(DEFAULT_DATA))
  return ask<Body>(path, body, { "x-publishable-api-key": publishableKey })
}

/** Calls as staff. */
export async function logIn(): Promise<<Body>(path: string, body?: object) => Promise<Body>> {
  const login = JSON.parse(readFileSync(layoutOf(DEFAULT_DATA).admin, "utf8")) as object
  const { token } = await ask<{ token: string }>("/auth/user/emailpass", login, {})
  return (path, body) => ask(path, body, { authorization: `Bearer ${token}` })
}

/** The answer of the site, whatever its status. */
export async function page(path: string): Promise<string> {
  return (await fetch(new URL(path, STOREFRONT))).text()
}

/** Whether the cart takes a piece, asked of one cart again and again. */
export async function buyer(regionId: string, variantId: string): Promise<() => Promise<boolean>> {
  const { cart } = await store<{ cart: { id: string } }>("/store/carts", { region_id: regionId })
  return () =>
    store(`/store/carts/${cart.id}/line-items`, { variant_id: variantId, quantity: 1 }).then(
      () => true,
      () => false,
    )
}

/** @returns seconds from `since` (of `performance.now()`) until it is so. */
export async function seconds(since: number, isSo: () => Promise<boolean>): Promise<number> {
  while (!(await isSo())) {
    if (performance.now() - since > PATIENCE_MS) throw new Error(`not in force after ${PATIENCE_MS / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  return (performance.now() - since) / 1000
}
