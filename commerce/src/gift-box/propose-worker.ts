import { parentPort, workerData } from "node:worker_threads"

import { propose } from "./propose"
import type { Question } from "./propose-aside"

/** The other end of `proposeAside`. */
const { wishes, facts, on } = workerData as Question
void propose(wishes, facts, on).then((proposals) => parentPort?.postMessage(proposals))
