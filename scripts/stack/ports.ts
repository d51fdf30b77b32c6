import { createServer } from "node:net"
import { StackFault } from "./fault"

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

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return listen(0)
}

function listen(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    // Without a host Node listens on every address, so a program on any one of them is noticed.
    server.listen(port, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address ? address.port : port))
    })
  })
}
