import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { StackFault } from "./fault"

const LOOK_AGAIN_MS = 300

/**
 * Lets one process at a time do something. A lock whose process is gone was left by a kill and is taken over.
 *
 * @param refusal the sentence for whoever comes second, given the holder's process id.
 * @returns what gives the lock back.
 * @throws StackFault while the holder is alive.
 */
export function takeLock(file: string, refusal: (holder: number) => string): () => void {
  const holder = holderOf(file)
  if (holder !== undefined) throw new StackFault(refusal(holder))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, String(process.pid))
  return () => {
    if (readHolder(file) === process.pid) rmSync(file, { force: true })
  }
}

/**
 * Does something that one process at a time may do; whoever comes second waits.
 *
 * @param waiting is told the process id of the holder, where there is one.
 */
export async function underLock<T>(
  file: string,
  waiting: (holder: number) => void,
  work: () => Promise<T>,
): Promise<T> {
  const holder = holderOf(file)
  if (holder !== undefined) waiting(holder)
  while (holderOf(file) !== undefined) await wait(LOOK_AGAIN_MS)
  const unlock = takeLock(file, (pid) => `Process ${pid} was a moment earlier: try again.`)
  try {
    return await work()
  } finally {
    unlock()
  }
}

/** The living process, other than this one, that holds a lock. */
function holderOf(file: string): number | undefined {
  const holder = readHolder(file)
  return holder !== undefined && holder !== process.pid && isAlive(holder) ? holder : undefined
}

function readHolder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, "utf8")) || undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
  return isOurs(pid)
}

/** After a restart of the machine the number may belong to somebody else's process. */
function isOurs(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("scripts")
  } catch {
    return true
  }
}
