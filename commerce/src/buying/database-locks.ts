import { createHash } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"

/** What is used of the connection that Medusa registers, which is knex. */
export interface Database {
  raw(sql: string, bindings?: readonly unknown[]): Promise<{ rows: unknown[] }>
  transaction<T>(job: (transaction: Pick<Database, "raw">) => Promise<T>): Promise<T>
}

/** PostgreSQL's code for a lock that was not to be had in time. */
const LOCK_NOT_AVAILABLE = "55P03"

/** After this long without a word PostgreSQL ends the session of a process that hangs or whose machine is gone. */
const HELD_AT_MOST_SECONDS = 60

/**
 * Runs `job` while no other process on this database holds one of the keys. The locks are those of a transaction, so
 * PostgreSQL itself gives them back when the process dies.
 *
 * @throws MedusaError CONFLICT when they are not to be had within `waitSeconds`.
 */
export async function withDatabaseLocks<T>(
  database: Database,
  keys: readonly string[],
  waitSeconds: number,
  job: () => Promise<T>,
): Promise<T> {
  let job_: Promise<T> | undefined
  try {
    return await database.transaction(async (transaction) => {
      await transaction.raw(
        `select set_config('lock_timeout', '${waitSeconds}s', true),
          set_config('idle_in_transaction_session_timeout', '${HELD_AT_MOST_SECONDS}s', true)`,
      )
      await transaction.raw("select pg_advisory_xact_lock(key) from unnest(?::bigint[]) as key", [
        toLockNumbers(keys),
      ])
      job_ = job()
      return job_
    })
  } catch (error) {
    // What the job has done holds, also where its locks were lost before it was over.
    if (job_) return job_
    if (isLockTimeout(error)) throw busy()
    throw error
  }
}

export function busy(): MedusaError {
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    "Đang có quá nhiều đơn đặt cùng sản phẩm. Hãy thử đặt lại sau ít phút.",
  )
}

/** Of 64 bits, and ordered by the numbers themselves, so that two processes never wait for each other. */
function toLockNumbers(keys: readonly string[]): string[] {
  const numbers = keys.map((key) => createHash("sha256").update(key).digest().readBigInt64BE())
  return [...new Set(numbers)].sort((a, b) => (a < b ? -1 : 1)).map(String)
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === LOCK_NOT_AVAILABLE
}
