import { spawn } from "node:child_process"
import { existsSync, writeFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it, onTestFinished } from "vitest"
import { layoutOf } from "../stack/layout"
import type { Progress } from "../stack/progress"
import { temporaryFolder } from "../test/temporary-folder"
import { exclusively } from "./exclusively"

function notedProgress(): Progress & { notes: string[] } {
  const notes: string[] = []
  return { notes, note: (text) => notes.push(text), step: (_title, work) => work() }
}

describe("publications from one data folder", () => {
  it("of one process come one after the other, also after a failure", async () => {
    const layout = layoutOf(temporaryFolder())
    const progress = notedProgress()
    let running = 0
    const work = async () => {
      expect(++running).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 10))
      running--
      throw new Error("failed")
    }
    const all = await Promise.allSettled([1, 2, 3].map(() => exclusively(layout, progress, work)))
    expect(all.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"])
    expect(existsSync(path.join(layout.data, "publication.lock"))).toBe(false)
  })

  it("wait for another process, and say for which", async () => {
    const layout = layoutOf(temporaryFolder())
    const holder = spawn(process.execPath, ["-e", "setTimeout(() => {}, 700)", "scripts/publish.ts"])
    onTestFinished(() => void holder.kill())
    await new Promise((resolve) => holder.once("spawn", resolve))
    writeFileSync(path.join(layout.data, "publication.lock"), String(holder.pid))
    const progress = notedProgress()
    await exclusively(layout, progress, () => {
      expect(holder.exitCode).toBe(0)
      return Promise.resolve()
    })
    expect(progress.notes).toEqual([`Waiting: another publication is being built (process ${holder.pid}).`])
  })
})
