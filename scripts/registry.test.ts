import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"

const ROOT = fileURLToPath(new URL("..", import.meta.url))

describe("npm run registry", () => {
  test("prints the standings of the day it is given", () => {
    const { status, stdout, stderr } = run("--date", "2026-11-21")
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    expect(stdout).toContain("121 products on 2026-11-21\n45 recognitions hold")
  })

  test.each([[["--date", "2026-13-01"]], [["--date"]], [["--day", "2026-11-21"]], [["2026-11-21"]]])(
    "answers %j with one sentence and status 2",
    (args) => {
      const { status, stdout, stderr } = run(...args)
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
      expect(stderr).toMatch(/^✖ .+; call it as: npm run registry -- --date 2026-11-21\n$/)
    },
  )
})

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const options = { cwd: ROOT, encoding: "utf8", timeout: 30_000 } as const
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/registry.ts", ...args], options)
}
