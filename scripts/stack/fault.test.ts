import { createServer } from "node:net"
import { mkdirSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it, onTestFinished } from "vitest"
import { temporaryFolder } from "../test/temporary-folder"
import { runChild } from "./child"
import { explain, StackFault } from "./fault"
import { layoutOf } from "./layout"
import { freePort, requireFreePort } from "./ports"
import { readOrCreateSecrets } from "./secrets"
import { portFrom } from "./stack"

function systemError(code: string, file: string): Error {
  return Object.assign(new Error(`${code}: it failed, write`), { code, path: file })
}

describe("faults of a start", () => {
  it.each([
    ["ENOSPC", "The disk is full (.data/x): free some space and run the command again."],
    ["EACCES", "This user may not write here (.data/x)"],
    ["EROFS", "This user may not write here (.data/x)"],
  ])("%s becomes a sentence with the way out", (code, sentence) => {
    expect(explain(systemError(code, ".data/x"))).toBeInstanceOf(StackFault)
    expect(String(explain(systemError(code, ".data/x")))).toContain(sentence)
  })

  it("leaves an error that nobody foresaw as it is", () => {
    const error = new TypeError("undefined is not a function")
    expect(explain(error)).toBe(error)
  })

  it("names a taken port and the setting that chooses another", async () => {
    const port = await freePort()
    const other = createServer().listen(port, "127.0.0.1")
    onTestFinished(() => void other.close())
    await new Promise((resolve) => other.once("listening", resolve))
    await expect(requireFreePort(port, "COMMERCE_PORT")).rejects.toThrow(
      `Port ${port} is taken by another program. Stop that program, or choose another port: COMMERCE_PORT=${port + 1} npm start`,
    )
  })

  it.each(["abc", "0", "70000", "80.5"])("refuses %s as a port", (text) => {
    process.env.TEST_PORT = text
    onTestFinished(() => void delete process.env.TEST_PORT)
    expect(() => portFrom("TEST_PORT", 1)).toThrow(`TEST_PORT=${text} is not a port`)
  })

  it("shows the end of the log of a program that failed", async () => {
    const folder = temporaryFolder()
    const log = path.join(folder, "logs/x.log")
    const child = { command: "sh", args: ["-c", "echo the table is gone >&2; exit 3"], cwd: folder, log }
    await expect(runChild("Migrating", child)).rejects.toThrow(/Migrating failed[^]*the table is gone/)
  })

  it("recognises a full disk in the log of a program", async () => {
    const folder = temporaryFolder()
    const script = "echo 'could not extend file: No space left on device'; exit 1"
    const child = { command: "sh", args: ["-c", script], cwd: folder, log: path.join(folder, "x.log") }
    await expect(runChild("Migrating", child)).rejects.toThrow("The disk is full (while: Migrating)")
  })
})

describe("secrets", () => {
  it("are generated once and readable by their owner alone", () => {
    const layout = layoutOf(temporaryFolder())
    const first = readOrCreateSecrets(layout)
    expect(readOrCreateSecrets(layout)).toEqual(first)
    expect(first.admin.password.length).toBeGreaterThanOrEqual(16)
  })

  it("that a newer start needs are added to those of an earlier one", () => {
    const layout = layoutOf(temporaryFolder())
    writeFileSync(layout.secrets, JSON.stringify({ jwt: "j", cookie: "c", database: "d" }))
    const { secrets } = readOrCreateSecrets(layout)
    expect(secrets).toEqual({
      jwt: "j",
      cookie: "c",
      database: "d",
      publisher: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      search: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    })
    expect(readOrCreateSecrets(layout).secrets).toEqual(secrets)
    expect(statSync(layout.secrets).mode & 0o777).toBe(0o600)
  })

  it("refuse a damaged file instead of locking the admin out with a new password", () => {
    const layout = layoutOf(path.join(temporaryFolder(), "data"))
    mkdirSync(layout.data)
    writeFileSync(layout.admin, '{"email":')
    expect(() => readOrCreateSecrets(layout)).toThrow(/admin\.json is damaged/)
  })
})
