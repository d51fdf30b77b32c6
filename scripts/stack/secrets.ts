import { randomBytes } from "node:crypto"
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import path from "node:path"
import { StackFault } from "./fault"
import type { Layout } from "./layout"

export interface Secrets {
  jwt: string
  cookie: string
  database: string
}

export interface AdminLogin {
  email: string
  password: string
}

/** Reads what an earlier start generated, or generates it once; both files are readable by their owner alone. */
export function readOrCreateSecrets(layout: Layout): { secrets: Secrets; admin: AdminLogin } {
  return {
    secrets: once(layout.secrets, () => ({ jwt: token(), cookie: token(), database: token() })),
    admin: once(layout.admin, () => ({
      email: "admin@ocop.localhost",
      password: randomBytes(12).toString("base64url"),
    })),
  }
}

function token(): string {
  return randomBytes(32).toString("hex")
}

function once<T>(file: string, create: () => T): T {
  let text: string
  try {
    text = readFileSync(file, "utf8")
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error
    const created = create()
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, `${JSON.stringify(created, null, 2)}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
    return created
  }
  try {
    return JSON.parse(text) as T
  } catch (error) {
    throw new StackFault(
      `${file} is damaged. Restore it from a backup, or remove .data to begin anew (its orders are lost).`,
      { cause: error },
    )
  }
}
