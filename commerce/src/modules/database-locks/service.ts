import type { ILockingProvider } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { busy, withDatabaseLocks, type Database } from "../../buying/database-locks"
import { Turnstile } from "../../buying/turnstile"
import { Leases } from "./leases"

/** Each holds a connection of the pool that its job needs too. */
const MOST_AT_ONCE = 3
const WAIT_SECONDS = 5

/**
 * Medusa's locks around a job, which are those around every change of a reservation, held in PostgreSQL: Medusa reads
 * how much is reserved and writes the sum, so that of two processes one would forget the other's. Locks of a cart
 * between the steps of a workflow stay in memory; what they protect is looked at again when the cart is completed.
 *
 * `@medusajs/locking-postgres` is no choice in 2.21.2: a lock that has run out it never gives to anybody else, its
 * `execute` cannot give up before it has got the lock, and everybody who waits there holds a connection.
 */
export class DatabaseLocks implements ILockingProvider {
  static identifier = "database-locks"

  private readonly database: Database
  private readonly leases = new Leases()
  private readonly turnstile = new Turnstile<symbol>(MOST_AT_ONCE)

  constructor(container: Record<string, unknown>) {
    this.database = container[ContainerRegistrationKeys.PG_CONNECTION] as Database
  }

  execute<T>(
    keys: string | string[],
    job: (signal?: AbortSignal) => Promise<T>,
    args?: { timeout?: number },
  ): Promise<T> {
    const all = [keys].flat()
    const seconds = Math.max(1, args?.timeout ?? WAIT_SECONDS)
    const locked = () => withDatabaseLocks(this.database, all, { seconds }, () => job())
    return this.turnstile.pass(Symbol(), all, locked, { ms: seconds * 1000, tooLong: busy })
  }

  async acquire(keys: string | string[], args?: { ownerId?: string | null; expire?: number }): Promise<void> {
    this.leases.acquire([keys].flat(), args ?? {})
  }

  async release(keys: string | string[], args?: { ownerId?: string | null }): Promise<boolean> {
    return this.leases.release([keys].flat(), args ?? {})
  }

  async releaseAll(args?: { ownerId?: string | null }): Promise<void> {
    this.leases.releaseAll(args ?? {})
  }
}
