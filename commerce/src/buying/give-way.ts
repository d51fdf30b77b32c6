import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage } from "node:http"
import { setImmediate } from "node:timers/promises"

/** Turns of the event loop without a newcomer after which nobody is waiting outside. A free loop takes them in less than a millisecond. */
const QUIET_TURNS = 30
const MOST_MS = 500
const PURCHASE = /^\/store\/carts\/[^/]+\/complete(\?|$)/

let arrived = 0
subscribe("http.server.request.start", (message) => {
  if (PURCHASE.test((message as { request: IncomingMessage }).request.url ?? "")) arrived += 1
})

/**
 * Before the work of an order, lets in those who are at the door: Node takes one new connection in each turn of its event
 * loop, and the turns of an order are so long that hundreds who come at the same moment would be a second or two outside,
 * to be told in the end that nothing is left. Half a second at most.
 */
export async function giveWay(): Promise<void> {
  const until = performance.now() + MOST_MS
  let seen = arrived
  for (let quiet = 0; quiet < QUIET_TURNS && performance.now() < until; quiet++) {
    await setImmediate()
    if (arrived !== seen) quiet = 0
    seen = arrived
  }
}
