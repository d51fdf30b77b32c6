import { Worker } from "node:worker_threads"

import type { Day } from "../../domain/day"
import type { PartFacts } from "../../domain/gift-box/box"
import type { Proposals, Wishes } from "../../domain/gift-box/wishes"

export interface Question {
  id: number
  wishes: Wishes
  facts: readonly PartFacts[]
  on: Day
}

export type Answer = { id: number } & ({ proposals: Proposals } | { fault: string })

interface Waiting {
  resolve(proposals: Proposals): void
  reject(error: Error): void
}

const waiting = new Map<number, Waiting>()
let asked = 0
let solver: Worker | undefined

/**
 * `propose` in a thread of its own: the solver takes up to seconds in one go, for which no customer must wait. The
 * thread stays, because a solver that has been used answers several times faster.
 */
export function proposeAside(wishes: Wishes, facts: readonly PartFacts[], on: Day): Promise<Proposals> {
  const id = ++asked
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    solver ??= startSolver()
    solver.postMessage({ id, wishes, facts, on } satisfies Question)
  })
}

function startSolver(): Worker {
  const worker = new Worker(require.resolve("./propose-worker"))
  // Medusa may end while it waits for the next question.
  worker.unref()
  worker.on("message", (answer: Answer) => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ("proposals" in answer) one?.resolve(answer.proposals)
    else one?.reject(new Error(`The solver failed: ${answer.fault}`))
  })
  worker.once("error", giveUp)
  worker.once("exit", (code) => giveUp(new Error(`The solver's thread ended with ${code}.`)))
  return worker
}

/** Whoever waits is told, and the next question starts another thread. */
function giveUp(error: Error): void {
  solver = undefined
  for (const { reject } of waiting.values()) reject(error)
  waiting.clear()
}
