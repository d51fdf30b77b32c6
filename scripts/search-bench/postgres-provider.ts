import { createRequire } from "node:module"
import path from "node:path"
import { COMMERCE } from "../stack/layout"

/** What the provider asks of Medusa's entity manager: SQL with question marks. */
export interface Manager {
  execute(sql: string, values?: unknown[]): Promise<unknown[]>
  transactional<Result>(run: (manager: Manager) => Promise<Result>): Promise<Result>
}

export interface IndexDefinition {
  name: string
  physical_name: string
  primary_key: string
  settings: object
  fields: Record<string, object>
}

/** As far as the bench uses it. */
export interface Provider {
  upsertIndex(input: { index: IndexDefinition }): Promise<unknown>
  upsertDocuments(input: { index: string; documents: object[] }): Promise<unknown>
  search(input: object): Promise<{ hits: { id: string }[] }>
}

/** The service of `@medusajs/search-postgres` without Medusa around it, and its tables. */
export async function createProvider(manager: Manager): Promise<Provider> {
  const main = createRequire(path.join(COMMERCE, "package.json")).resolve("@medusajs/search-postgres")
  const load = createRequire(main)
  await migrate(manager, load)
  const { PostgresSearchService } = load("./services/postgres-search.js") as {
    PostgresSearchService: new (container: object) => Provider
  }
  return new PostgresSearchService({ manager, logger: console })
}

/** The provider's own migration, which Medusa would run. */
async function migrate(manager: Manager, load: NodeJS.Require): Promise<void> {
  const { Migration20260807120000: Migration } = load("./migrations/Migration20260807120000.js") as {
    Migration20260807120000: { prototype: { up(this: { addSql(sql: string): void }): Promise<void> } }
  }
  const statements: string[] = []
  await Migration.prototype.up.call({ addSql: (sql) => void statements.push(sql) })
  for (const statement of statements) await manager.execute(statement)
}
