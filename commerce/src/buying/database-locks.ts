import { createHash } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** What is used of the connection that Medusa registers, which is knex. */
export interface Database {
  raw(sql: string, bindings?: readonly unknown[]): Promise<{ rows: unknown[] }>
  transaction<T>(job: (transaction: Pick<Database, "raw">) => Promise<T>): Promise<T>
}

const toldRows = z.array(z.object({ item: z.coerce.number(), units: z.coerce.number() }))

/** PostgreSQL's code for a lock that was not to be had in time. */
const LOCK_NOT_AVAILABLE = "55P03"

/** After this long without a word PostgreSQL ends the session of a process that hangs or whose machine is gone. */
const HELD_AT_MOST_SECONDS = 60

/** How long to stand in PostgreSQL's line before asking again whether there is still a point in it. */
const PATIENCE_MS = 500
/** A shorter wait would give a lock that is free no time to be had; none at all means for ever to PostgreSQL. */
const LEAST_PATIENCE_MS = 50

type Transaction = Pick<Database, "raw">

interface Waiting {
  seconds: number
  /** Asked while waiting, for the first time `at` (of `performance.now()`), then every {@link PATIENCE_MS}; what it throws ends the wait. */
  doubt?: { at: number; ask: () => Promise<void> }
}

/**
 * Runs `job` while no other process on this database holds one of the keys. The locks are those of a transaction, so
 * PostgreSQL itself gives them back when the process dies.
 *
 * @throws MedusaError CONFLICT when they are not to be had within so many seconds; what its doubt throws.
 */
export async function withDatabaseLocks<T>(
  database: Database,
  keys: readonly string[],
  { seconds, doubt }: Waiting,
  job: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const deadline = performance.now() + seconds * 1000
  let until = Math.min(doubt?.at ?? deadline, deadline)
  for (;;) {
    const patience = Math.max(LEAST_PATIENCE_MS, Math.ceil(until - performance.now()))
    const attempt = await tryLocks(database, keys, patience, job)
    if (attempt) return attempt.answer
    if (performance.now() >= deadline) throw busy()
    await doubt?.ask()
    until = Math.min(performance.now() + PATIENCE_MS, deadline)
  }
}

/** Null when the locks are not to be had within so many milliseconds. */
async function tryLocks<T>(
  database: Database,
  keys: readonly string[],
  ms: number,
  job: (transaction: Transaction) => Promise<T>,
): Promise<{ answer: T } | null> {
  let job_: Promise<T> | undefined
  try {
    return await database.transaction(async (transaction) => {
      await transaction.raw(
        `select set_config('lock_timeout', '${ms}ms', true),
          set_config('idle_in_transaction_session_timeout', '${HELD_AT_MOST_SECONDS}s', true)`,
      )
      await transaction.raw("select pg_advisory_xact_lock(key) from unnest(?::bigint[]) as key", [
        toLockNumbers(keys),
      ])
      job_ = job(transaction)
      return { answer: await job_ }
    })
  } catch (error) {
    // What the job has done holds, also where its locks were lost before it was over.
    if (job_) return { answer: await job_ }
    if (isLockTimeout(error)) return null
    throw error
  }
}

/**
 * Lets other processes see how many units of an item are left behind those who hold its lock, until the transaction ends:
 * as advisory locks of two numbers, the item's and the count, which nobody ever waits for.
 */
export async function tellLeft(transaction: Transaction, left: ReadonlyMap<string, number>): Promise<void> {
  await transaction.raw(
    "select pg_advisory_xact_lock_shared(item, units) from unnest(?::int[], ?::int[]) as told(item, units)",
    [[...left.keys()].map(toItemNumber), [...left.values()].map((units) => Math.max(0, Math.floor(units)))],
  )
}

/** What holders of locks, in whichever process, tell of these items. */
export async function readTold(
  database: Pick<Database, "raw">,
  items: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await database.raw(
    `select classid::bigint as item, objid::bigint as units from pg_locks
     where locktype = 'advisory' and objsubid = 2 and granted and classid::bigint = any(?::bigint[])
       and database = (select oid from pg_database where datname = current_database())`,
    [items.map(toItemNumber)],
  )
  const told = toldRows.parse(rows)
  return new Map(
    items.flatMap((item) => {
      // A queue that grows leaves less.
      const units = told.filter((row) => row.item === toItemNumber(item)).map((row) => row.units)
      return units.length === 0 ? [] : [[item, Math.min(...units)] as const]
    }),
  )
}

export function busy(): MedusaError {
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    "Đang có quá nhiều đơn đặt cùng sản phẩm. Hãy thử đặt lại sau ít phút.",
  )
}

/** Positive, so that it is the same number as an integer and as an oid. */
function toItemNumber(item: string): number {
  return createHash("sha256").update(`left-of-${item}`).digest().readUInt32BE() >>> 1
}

/** Of 64 bits, and ordered by the numbers themselves, so that two processes never wait for each other. */
function toLockNumbers(keys: readonly string[]): string[] {
  const numbers = keys.map((key) => createHash("sha256").update(key).digest().readBigInt64BE())
  return [...new Set(numbers)].sort((a, b) => (a < b ? -1 : 1)).map(String)
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === LOCK_NOT_AVAILABLE
}
