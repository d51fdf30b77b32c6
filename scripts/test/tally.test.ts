import { writeFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { closingLine, readPlaywright, readRun, readVitest } from "./tally"
import { temporaryFolder } from "./temporary-folder"

function report(value: unknown): string {
  const file = path.join(temporaryFolder(), "report.json")
  writeFileSync(file, JSON.stringify(value))
  return file
}

describe("the closing count", () => {
  it("reads what Vitest reports", () => {
    const file = report({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2 })
    expect(closingLine(readVitest(file, 1))).toBe("7 passed, 1 failed, 2 skipped")
  })

  it("counts a flaky browser test as failed", () => {
    const file = report({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 } })
    expect(closingLine(readPlaywright(file, 0))).toBe("3 passed, 1 failed")
  })

  it("fails a run that ended badly though no test failed", () => {
    const file = report({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 0 })
    expect(readVitest(file, 1).failed).toBe(1)
  })

  it("lets a project be without the browser tests that were asked for", () => {
    const file = report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } })
    expect(readPlaywright(file, 0)).toEqual({ passed: 0, failed: 0, skipped: 0 })
    expect(readPlaywright(file, 1).failed).toBe(1)
    const skipped = report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 2 } })
    expect(readPlaywright(skipped, 0)).toEqual({ passed: 0, failed: 0, skipped: 2 })
  })

  it.each([
    ["some tests\n\n412 passed, 0 failed, 3 skipped\n", 0, "some tests", "412 passed, 0 failed, 3 skipped"],
    ["1 passed, 1 failed\nmore\n7 passed, 2 failed\n", 1, "1 passed, 1 failed\nmore", "7 passed, 2 failed"],
    ["7 passed, 0 failed\n", 1, "", "7 passed, 1 failed"],
    ["✖ The disk is full\n", 1, "✖ The disk is full", "0 passed, 1 failed"],
  ])("reads the one of another run: %j", (all, code, said, line) => {
    const read = readRun(all, code)
    expect(read.said).toBe(said)
    expect(closingLine(read.tally)).toBe(line)
  })

  it("fails a run that left no report", () => {
    expect(readVitest("no-such-report.json", 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
