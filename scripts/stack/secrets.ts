import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import path from "node:path"
import { StackFault } from "./fault"
import type { Layout } from "./layout"

export interface Secrets {
  jwt: string
  cookie: string
  database: string
  /** Bearer token with which the publisher asks Medusa for its work. */
  publisher: string
  /** Master key of the Meilisearch that the stack starts. */
  search: string
}

export interface AdminLogin {
  email: string
  password: string
}

/**
 * Reads what an earlier start generated, or generates it once, also a single secret that the start did not know yet.
 * Both files are readable by their owner alone.
 */
export function readOrCreateSecrets(layout: Layout): { secrets: Secrets; admin: AdminLogin } {
  return {
    secrets: once(layout.secrets, () => ({
      jwt: token(),
      cookie: token(),
      database: token(),
      publisher: token(),
      search: token(),
    })),
    admin: once(layout.admin, () => ({
      email: "admin@ocop.localhost",
      password: randomBytes(12).toString("base64url"),
    })),
  }
}

function token(): string {
  return randomBytes(32).toString("hex")
}

function once<T extends object>(file: string, create: () => T): T {
  const stored = read<T>(file)
  const created = create()
  if (stored !== undefined && Object.keys(created).every((name) => name in stored)) return stored as T
  const complete = { ...created, ...stored }
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, `${JSON.stringify(complete, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return complete
}

function read<T extends object>(file: string): Partial<T> | undefined {
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, "utf8")
  try {
    return JSON.parse(text) as Partial<T>
  } catch (error) {
    throw new StackFault(
      `${file} is damaged. Restore it from a backup, or remove .data to begin anew (its orders are lost).`,
      { cause: error },
    )
  }
}
