import { spawn, type ChildProcess } from "node:child_process"
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { StackFault } from "./fault"

export interface ChildOptions {
  command: string
  args: string[]
  cwd: string
  env?: NodeJS.ProcessEnv
  log: string
  /** Run as another OS user (PostgreSQL refuses to run as root). */
  user?: { uid: number; gid: number } | undefined
}

/**
 * Starts a program whose output goes to a log file. It leads a process group of its own, so that Ctrl-C in the
 * terminal reaches only us and we stop things in order.
 */
export function startChild(options: ChildOptions): ChildProcess {
  mkdirSync(path.dirname(options.log), { recursive: true })
  const log = openSync(options.log, "a")
  try {
    return spawn(options.command, options.args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", log, log],
      detached: true,
      ...options.user,
    })
  } finally {
    closeSync(log)
  }
}

/** For the environment of a Node program: it ends when we are killed, instead of going on beside the next start. */
export const EXIT_WITH_US = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(import.meta.dirname, "exit-with-parent.mjs")).href}`,
}

const running = new Set<ChildProcess>()
let interrupted = false

/**
 * Runs a program to its end.
 *
 * @throws StackFault with the last lines of the log when the program fails, or when it was interrupted.
 */
export async function runChild(title: string, options: ChildOptions): Promise<void> {
  if (interrupted) throw new StackFault(`${title} was interrupted.`)
  const child = startChild(options)
  running.add(child)
  const code = await exitOf(child).finally(() => running.delete(child))
  if (interrupted) throw new StackFault(`${title} was interrupted.`)
  if (code !== 0) throw failed(title, options.log)
}

/** Ends every program that {@link runChild} waits for, and lets none begin. */
export function interruptChildren(): void {
  interrupted = true
  for (const child of running) signalGroup(child, "SIGKILL")
}
process.once("exit", interruptChildren)

export function failed(title: string, log: string): StackFault {
  const text = readFileSync(log, "utf8")
  if (/no space left on device|ENOSPC/i.test(text.slice(-4000))) {
    return new StackFault(`The disk is full (while: ${title}): free some space and run the command again.`)
  }
  const last = text.trimEnd().split("\n").slice(-12).join("\n    ")
  return new StackFault(`${title} failed. The end of ${log}:\n    ${last}`)
}

/** The exit code, or 1 for a signal or a program that could not be started. */
function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode ?? 1)
    child.once("error", () => resolve(1))
    child.once("exit", (code) => resolve(code ?? 1))
  })
}

/** Asks a program to stop and, when it has not after `patienceMs`, ends it with everything it started. */
export async function stopChild(
  child: ChildProcess,
  signal: NodeJS.Signals,
  patienceMs: number,
): Promise<void> {
  const gone = exitOf(child)
  child.kill(signal)
  const timer = setTimeout(() => signalGroup(child, "SIGKILL"), patienceMs)
  await gone
  clearTimeout(timer)
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    child.kill(signal)
  }
}
