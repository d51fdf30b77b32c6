import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { churn } from "../../scripts/last-boxes/churn"
import { startMoreProcesses } from "../../scripts/last-boxes/more-processes"
import { raceForTheLast } from "../../scripts/last-boxes/race"
import type { ShopProcesses } from "../../scripts/last-boxes/shop-client"
import { layoutOf } from "../../scripts/stack/layout"
import { readOrCreateSecrets } from "../../scripts/stack/secrets"
import { setting } from "../support/environment"

const shop: ShopProcesses = {
  commerceUrls: [setting("COMMERCE_URL")],
  publishableKey: setting("PUBLISHABLE_KEY"),
  databaseUrl: setting("TEST_DATABASE_URL"),
  admin: { email: setting("ADMIN_EMAIL"), password: setting("ADMIN_PASSWORD") },
}

/** Five buyers have an order; of the others nothing is left but their carts. */
async function raceOf200(processes: ShopProcesses): Promise<void> {
  const outcome = await raceForTheLast(processes, { buyers: 200, boxes: 5 })
  expect(outcome).toMatchObject({
    answered: 5,
    orders: 5,
    refusals: { ocop_out_of_stock: 195 },
    losersPayments: 0,
    losersReservations: 0,
    free: 0,
  })
}

describe("200 buyers at once for the last 5 boxes", () => {
  it("make exactly 5 orders at one Medusa process, and nothing is charged to the others", async () => {
    await raceOf200(shop)
  })
})

describe("with three Medusa processes on one database", () => {
  let more: Awaited<ReturnType<typeof startMoreProcesses>> | undefined

  beforeAll(async () => {
    const layout = layoutOf(setting("STACK_DATA"))
    const settings = {
      layout,
      databaseUrl: shop.databaseUrl,
      secrets: readOrCreateSecrets(layout).secrets,
      storefrontUrl: setting("STOREFRONT_URL"),
      today: "2026-11-21",
    }
    more = await startMoreProcesses(settings, 2)
  })
  afterAll(async () => {
    await more?.stop()
  })

  const all = () => ({ ...shop, commerceUrls: [...shop.commerceUrls, ...(more?.urls ?? [])] })

  it("200 buyers make exactly 5 orders of the last 5 boxes", async () => {
    await raceOf200(all())
  })

  it("what is reserved stays the sum of the reservations while orders are made and cancelled", async () => {
    const { reserved, held, wanted } = await churn(all())
    expect({ reserved, held }).toEqual({ reserved: wanted, held: wanted })
  })
})
