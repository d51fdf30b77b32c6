import { readFileSync } from "node:fs"
import type { Recognition } from "#domain/certification"
import { formOf } from "#domain/recognition-form"
import { pathTo, SEARCH_DOCUMENTS_PATH } from "../storefront/src/paths"
import { reportAndExit, StackFault } from "./stack/fault"
import { DEFAULT_DATA, layoutOf } from "./stack/layout"
import { readKeys } from "./stack/medusa"

/**
 * How long a withdrawal at the desk takes to be in force on the cart, the page and the search of the running shop
 * (`npm start` in another terminal). The withdrawal is taken back at the end.
 */
const STOREFRONT = process.env.STOREFRONT_URL ?? "http://localhost:4321"
const COMMERCE = process.env.COMMERCE_URL ?? "http://localhost:9000"
const ROUNDS = 3
const PATIENCE_MS = 120_000
/** A publication takes longest after a pause; a customer's look comes at any moment. */
const LOOK_EVERY_MS = 100

interface Item {
  id: string
  product: { handle: string; title: string }
  recognition: Recognition
  updated_at: string
}

const keys = readKeys(layoutOf(DEFAULT_DATA))

async function ask<Body>(path: string, body?: object, headers: Record<string, string> = {}): Promise<Body> {
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

const store = <Body>(path: string, body?: object): Promise<Body> =>
  ask<Body>(path, body, { "x-publishable-api-key": keys.publishableKey })

async function logIn(): Promise<Record<string, string>> {
  const login = JSON.parse(readFileSync(layoutOf(DEFAULT_DATA).admin, "utf8")) as object
  const { token } = await ask<{ token: string }>("/auth/user/emailpass", login)
  return { authorization: `Bearer ${token}` }
}

async function seconds(since: number, isInForce: () => Promise<boolean>): Promise<number> {
  while (!(await isInForce())) {
    if (performance.now() - since > PATIENCE_MS) throw new Error(`not in force after ${PATIENCE_MS / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  return (performance.now() - since) / 1000
}

const page = async (path: string): Promise<string> => (await fetch(new URL(path, STOREFRONT))).text()

async function main(): Promise<void> {
  const staff = await logIn()
  const { catalogue } = await store<{
    catalogue: {
      on: string
      regionId: string
      products: { handle: string; standing: { state: string }; offer: { variantId: string } | null }[]
    }
  }>("/store/catalogue")
  const product = catalogue.products.find(({ standing }) => standing.state === "for-sale")
  if (!product?.offer) throw new StackFault("No product is for sale in this shop, so none can be withdrawn.")
  const { handle, offer } = product
  const path = pathTo("vi", "product", handle)
  const { cart } = await store<{ cart: { id: string } }>("/store/carts", { region_id: catalogue.regionId })
  const buys = () =>
    store(`/store/carts/${cart.id}/line-items`, { variant_id: offer.variantId, quantity: 1 }).then(
      () => true,
      () => false,
    )
  const shows = async () => (await page(path)).includes('"@type":"Product"')
  const finds = async () => (await page(SEARCH_DOCUMENTS_PATH)).includes(`"product_${handle}"`)
  if (!(await shows()) || !(await finds()))
    throw new StackFault(`${path} does not stand for sale on the site yet.`)

  for (let round = 1; round <= ROUNDS; round++) {
    const found = await ask<{ records: Item[] }>(`/admin/recognitions?q=${handle}`, undefined, staff)
    const held = found.records.find(
      (item) => item.product.handle === handle && item.recognition.withdrawnOn === null,
    )
    if (!held) throw new Error(`${handle} has no record`)
    const withdrawal = { withdrawnOn: catalogue.on, withdrawalReason: "đo thời gian", seen: held.updated_at }
    const { record } = await ask<{ record: Item }>(
      `/admin/recognitions/${held.id}/withdrawal`,
      withdrawal,
      staff,
    )
    const since = performance.now()
    try {
      const [onCart, onPage, inSearch] = await Promise.all([
        seconds(since, async () => !(await buys())),
        seconds(since, async () => !(await shows())),
        seconds(since, async () => !(await finds())),
      ])
      console.log(
        `${round}. cart ${onCart.toFixed(1)} s, page ${onPage.toFixed(1)} s, search ${inSearch.toFixed(1)} s after the desk's answer`,
      )
    } finally {
      const undo = {
        ...formOf(held.recognition),
        withdrawnOn: null,
        withdrawalReason: null,
        seen: record.updated_at,
      }
      await ask(`/admin/recognitions/${held.id}`, undo, staff)
    }
    await seconds(performance.now(), shows)
  }
}

main().catch(reportAndExit)
