import { Worker } from "node:worker_threads"

import type { Day } from "../../domain/day"
import type { PartFacts } from "../../domain/gift-box/box"
import type { Proposals, Wishes } from "../../domain/gift-box/wishes"

export interface Question {
  wishes: Wishes
  facts: readonly PartFacts[]
  on: Day
}

/** `propose` in a thread of its own: a solver takes a second or more in one go, and customers must not wait for it. */
export function proposeAside(wishes: Wishes, facts: readonly PartFacts[], on: Day): Promise<Proposals> {
  const question: Question = { wishes, facts, on }
  return new Promise((resolve, reject) => {
    const worker = new Worker(require.resolve("./propose-worker"), { workerData: question })
    worker.once("message", resolve)
    worker.once("error", reject)
    worker.once("exit", (code) => reject(new Error(`The solver's thread ended with ${code} and no answer.`)))
  })
}
