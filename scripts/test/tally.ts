import { readFileSync } from "node:fs"

const CLOSING_LINE = /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/

export interface Tally {
  passed: number
  failed: number
  skipped: number
}

/** Counts of a Vitest JSON report; a run that failed without a failed test (a file that does not load) counts as one. */
export function readVitest(file: string, exitCode: number): Tally {
  const report = read(file) as
    { numPassedTests?: number; numFailedTests?: number; numPendingTests?: number } | undefined
  return tally(report?.numPassedTests, report?.numFailedTests, report?.numPendingTests, exitCode)
}

/** Counts of a Playwright JSON report; a flaky test counts as failed. A project may have none of the tests asked for, or have them skipped. */
export function readPlaywright(file: string, exitCode: number): Tally {
  const report = read(file) as
    { stats?: { expected: number; unexpected: number; flaky: number; skipped: number } } | undefined
  const stats = report?.stats
  if (exitCode === 0 && stats && stats.expected + stats.unexpected + stats.flaky === 0)
    return { passed: 0, failed: 0, skipped: stats.skipped }
  return tally(stats?.expected, stats && stats.unexpected + stats.flaky, stats?.skipped, exitCode)
}

/** "412 passed, 0 failed", with the skipped ones where there are any. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`
}

/** What a run said, apart from the counts of its {@link closingLine}; one that ended without them counts as one failed. */
export function readRun(said: string, exitCode: number): { said: string; tally: Tally } {
  const [, passed, failed, skipped = 0] = CLOSING_LINE.exec(said) ?? []
  return {
    said: said.replace(CLOSING_LINE, "").trimEnd(),
    tally: tally(Number(passed ?? 0), Number(failed ?? 0), Number(skipped), exitCode),
  }
}

function tally(passed = 0, failed = 0, skipped = 0, exitCode: number): Tally {
  const ranNothing = passed + failed === 0
  return { passed, failed: failed === 0 && (exitCode !== 0 || ranNothing) ? 1 : failed, skipped }
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}
