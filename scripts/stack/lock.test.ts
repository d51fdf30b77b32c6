import { spawn, spawnSync } from "node:child_process"
import { existsSync, writeFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it, onTestFinished } from "vitest"
import { temporaryFolder } from "../test/temporary-folder"
import { takeLock } from "./lock"

const refusal = (holder: number) => `Stop it with: kill ${holder}`

describe("the lock of a data folder", () => {
  it("takes over from a start that was killed", () => {
    const file = path.join(temporaryFolder(), "stack.lock")
    const { pid } = spawnSync("true")
    writeFileSync(file, String(pid))
    expect(takeLock(file, refusal)).toBeTypeOf("function")
  })

  it("is refused while its holder runs, with the way to stop it", async () => {
    const file = path.join(temporaryFolder(), "stack.lock")
    const holder = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)", "scripts/start.ts"])
    onTestFinished(() => void holder.kill())
    await new Promise((resolve) => holder.once("spawn", resolve))
    writeFileSync(file, String(holder.pid))
    expect(() => takeLock(file, refusal)).toThrow(`Stop it with: kill ${holder.pid}`)
  })

  it("is given back", () => {
    const file = path.join(temporaryFolder(), "stack.lock")
    takeLock(file, refusal)()
    expect(existsSync(file)).toBe(false)
  })

  it("ignores a file that a killed start left half-written", () => {
    const file = path.join(temporaryFolder(), "stack.lock")
    writeFileSync(file, "")
    expect(() => takeLock(file, refusal)).not.toThrow()
  })
})
