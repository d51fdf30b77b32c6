import { randomInt } from "node:crypto"
import { createServer } from "node:net"
import { StackFault } from "./fault"

const FIRST = 20_000
const LAST = 32_000

/** @throws StackFault when another program listens there; `variable` names the setting that chooses another port. */
export async function requireFreePort(port: number, variable: string): Promise<void> {
  if (!(await isFree(port))) {
    throw new StackFault(
      `Port ${port} is taken by another program. Stop that program, or choose another port: ${variable}=${port + 1} npm start`,
    )
  }
}

export function isFree(port: number): Promise<boolean> {
  return listen(port).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") return false
      throw error
    },
  )
}

/**
 * A port that was free a moment ago, below those that a system gives to outgoing connections (Linux: from 32768): one of
 * them could be taken before it is listened on, or while who listens there starts anew.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, LAST)
    if (await isFree(port)) return port
  }
}

function listen(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    // Without a host Node listens on every address, so a program on any one of them is noticed.
    server.listen(port, () => server.close(() => resolve()))
  })
}
