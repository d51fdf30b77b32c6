import { spawnSync } from "node:child_process"
import { StackFault } from "./fault"

export interface OsUser {
  uid: number
  gid: number
}

const NAME = "postgres"

/** The user that PostgreSQL runs as when we are root (made if there is none); undefined for an ordinary user. */
export function osUserForPostgres(): OsUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const user = lookUp() ?? create()
  if (user) return user
  throw new StackFault(
    `PostgreSQL does not run as root, and no user "${NAME}" could be made for it. Start as an ordinary user, or set DATABASE_URL.`,
  )
}

function create(): OsUser | undefined {
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", NAME])
  return lookUp()
}

function lookUp(): OsUser | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) =>
    Number.parseInt(spawnSync("id", [flag, NAME], { encoding: "utf8" }).stdout, 10),
  )
  return uid === undefined || gid === undefined || Number.isNaN(uid) || Number.isNaN(gid)
    ? undefined
    : { uid, gid }
}
