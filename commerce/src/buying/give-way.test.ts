import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, it } from "vitest"

import { giveWay } from "./give-way"

const NEWCOMERS = 60

async function arrivedBeforeTheFirstIsServed(path: string): Promise<number> {
  let arrived = 0
  let before: number | undefined
  const server = createServer((_, answer) => {
    arrived += 1
    const first = arrived === 1
    void giveWay().then(() => {
      if (first) before = arrived
      answer.end()
    })
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  const { port } = server.address() as AddressInfo
  const ask = async () => (await fetch(`http://127.0.0.1:${port}${path}`)).text()
  await Promise.all(Array.from({ length: NEWCOMERS }, ask))
  server.close()
  return before ?? 0
}

it("lets those in first who come to buy at the same moment", async () => {
  expect(await arrivedBeforeTheFirstIsServed("/store/carts/cart_1/complete")).toBe(NEWCOMERS)
})

it("waits for nobody who comes for something else", async () => {
  expect(await arrivedBeforeTheFirstIsServed("/store/products")).toBeLessThan(NEWCOMERS)
})
