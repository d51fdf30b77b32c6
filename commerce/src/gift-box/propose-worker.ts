import { parentPort } from "node:worker_threads"

import { propose } from "./propose"
import type { Answer, Question } from "./propose-aside"

/** The other end of `proposeAside`. */
parentPort?.on("message", ({ id, wishes, facts, on }: Question) => {
  const answer = (one: Answer) => parentPort?.postMessage(one)
  propose(wishes, facts, on).then(
    (proposals) => answer({ id, proposals }),
    (error: unknown) => answer({ id, fault: error instanceof Error ? error.message : String(error) }),
  )
})
