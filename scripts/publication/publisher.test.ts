import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, it, onTestFinished, vi } from "vitest"
import { StackFault } from "../stack/fault"
import { startPublisher, type PublisherOptions } from "./publisher"

const SERVING = { release: "20261121T080000", on: "2026-11-21", at: "2026-11-21T08:00:30.000Z" }

interface Call {
  path: string
  authorization: string | undefined
  body: unknown
}

/** Answers claims with the given ids one after the other, then with none. */
async function queueOf(ids: string[], { port = 0, status = 200 } = {}) {
  const calls: Call[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const path = request.url ?? ""
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString())
      calls.push({ path, authorization: request.headers.authorization, body })
      const id = path === "/publisher/claim" ? ids.shift() : undefined
      response.writeHead(status, { "content-type": "application/json" })
      response.end(JSON.stringify({ publication: id === undefined ? null : { id } }))
    })
  })
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  const address = server.address() as AddressInfo
  return {
    calls,
    port: address.port,
    told: (id: string) => calls.find(({ path }) => path.endsWith(id))?.body,
  }
}

function start(port: number, changes: Partial<PublisherOptions> = {}) {
  const notes: string[] = []
  const publisher = startPublisher({
    commerceUrl: `http://127.0.0.1:${port}`,
    token: "secret",
    publish: () => Promise.resolve("20261121T081000"),
    serving: () => SERVING,
    note: (text) => notes.push(text),
    ...changes,
  })
  onTestFinished(() => publisher.stop())
  return { publisher, notes }
}

const soon = { timeout: 5000 }

describe("the publisher", () => {
  it("builds what waits and says which release serves it", async () => {
    const { calls, port, told } = await queueOf(["pub_1"])
    start(port)
    await vi.waitFor(
      () => expect(told("pub_1")).toEqual({ status: "served", release: "20261121T081000" }),
      soon,
    )
    expect(calls[0]).toEqual({
      path: "/publisher/claim",
      authorization: "Bearer secret",
      body: { serving: SERVING },
    })
  })

  it("says why a publication failed, and takes the next", async () => {
    const { port, told } = await queueOf(["pub_1", "pub_2"])
    let builds = 0
    start(port, {
      publish: () =>
        builds++ === 0
          ? Promise.reject(new StackFault("\u001b[31mThe build lacks 2 pages.\u001b[39m"))
          : Promise.resolve("20261121T081000"),
    })
    await vi.waitFor(() => expect(told("pub_2")).toMatchObject({ status: "served" }), soon)
    expect(told("pub_1")).toEqual({ status: "failed", error: "The build lacks 2 pages." })
  })

  it("goes on asking quietly while Medusa is down", async () => {
    const { port } = await queueOf([])
    const down = port + 1
    const { notes } = start(down)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const { told } = await queueOf(["pub_1"], { port: down })
    await vi.waitFor(() => expect(told("pub_1")).toMatchObject({ status: "served" }), soon)
    expect(notes).toEqual([])
  })

  it("says once that it is not let in", async () => {
    const { calls, port } = await queueOf([], { status: 401 })
    const { notes } = start(port)
    await vi.waitFor(() => expect(calls.length).toBeGreaterThan(2), soon)
    expect(notes).toEqual([expect.stringContaining("status 401")])
  })

  it("leaves a publication to the next publisher when it is stopped while building", async () => {
    const { port, told, calls } = await queueOf(["pub_1"])
    let interrupt: (error: Error) => void = () => undefined
    const { publisher } = start(port, {
      publish: () => new Promise((_, reject) => (interrupt = reject)),
    })
    await vi.waitFor(() => expect(calls.length).toBe(1), soon)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const stopped = publisher.stop()
    interrupt(new StackFault("Building the storefront was interrupted."))
    await stopped
    expect(told("pub_1")).toBeUndefined()
  })
})
