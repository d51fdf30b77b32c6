import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { withDatabaseLocks, type Database } from "../buying/database-locks"

const WAIT_SECONDS = 20

/** Runs `work` while no cart that needs one of the items is completed and no other quote takes of them. */
export function withStock<T>(
  container: MedusaContainer,
  items: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const database = container.resolve<Database>(ContainerRegistrationKeys.PG_CONNECTION)
  const keys = [...new Set(items)].map((item) => `stock-of-${item}`)
  return withDatabaseLocks(database, keys, { seconds: WAIT_SECONDS }, work)
}
