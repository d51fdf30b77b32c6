import { createServer } from "node:net"
import { expect, it, onTestFinished } from "vitest"
import { freePort, isFree, requireFreePort } from "./ports"

function listenOn(port: number, host: string): Promise<void> {
  const server = createServer()
  onTestFinished(() => void server.close())
  return new Promise((resolve, reject) => server.once("error", reject).listen(port, host, resolve))
}

it("finds a free port that no outgoing connection is given", async () => {
  const port = await freePort()
  expect(port).toBeLessThan(32_768)
  await listenOn(port, "127.0.0.1")
})

it("notices a program that listens on one address alone, and names the setting", async () => {
  const port = await freePort()
  await listenOn(port, "127.0.0.1")
  expect(await isFree(port)).toBe(false)
  await expect(requireFreePort(port, "COMMERCE_PORT")).rejects.toThrow(`COMMERCE_PORT=${port + 1} npm start`)
})
