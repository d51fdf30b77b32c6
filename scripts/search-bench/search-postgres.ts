import path from "node:path"
import pg from "pg"
import { DEFAULT_DATA, layoutOf } from "../stack/layout"
import { startPostgres } from "../stack/postgres"
import { eachTextField, textsOf, type Contender } from "./contender"
import { createProvider, type IndexDefinition, type Manager, type Provider } from "./postgres-provider"

const INDEX: IndexDefinition = {
  name: "documents",
  physical_name: "documents",
  primary_key: "id",
  settings: {},
  fields: {
    id: { type: "keyword" },
    ...eachTextField((field) => ({ type: "text", searchable: field === "name" ? { weight: 3 } : true })),
  },
}

/** The search that comes with Medusa, by its own code on the PostgreSQL that npm brought. */
export const searchPostgres: Contender = {
  name: "Medusa search-postgres",
  missing: null,
  manyDocuments: 1000,
  browserCode: null,
  async open({ documents }) {
    const layout = layoutOf(path.join(DEFAULT_DATA, "bench"))
    const database = await startPostgres(layout, "bench", { fresh: true })
    const client = new pg.Client({ connectionString: database.url })
    const close = async () => {
      await client.end()
      await database.stop()
    }
    try {
      await client.connect()
      const manager = managerOf(client)
      const provider = await createProvider(manager)
      await provider.upsertIndex({ index: INDEX })
      // It orders equals by id: numbers keep the order in which the documents come, products first.
      const rows = documents.map((document, number) => ({
        id: String(number).padStart(6, "0"),
        ...textsOf(document),
      }))
      await provider.upsertDocuments({ index: INDEX.physical_name, documents: rows })
      await manager.execute("analyze")
      const find = async (query: string, limit: number) =>
        (await ask(provider, query, limit)).flatMap((number) => documents[number]?.id ?? [])
      return { find, close }
    } catch (error) {
      await close()
      throw error
    }
  },
}

/** With the options by which it finds most here: slips forgiven, and any of the words enough. */
async function ask(provider: Provider, query: string, limit: number): Promise<number[]> {
  const { hits } = await provider.search({
    index: INDEX,
    q: query,
    attributes_to_retrieve: ["id"],
    pagination: { take: limit },
    search_options: { typo_tolerance: true, match_strategy: "any", count: "none" },
  })
  return hits.map(({ id }) => Number(id))
}

function managerOf(client: pg.Client): Manager {
  const manager: Manager = {
    async execute(sql, values = []) {
      let place = 0
      const numbered = values.length === 0 ? sql : sql.replace(/\?/g, () => `$${++place}`)
      return (await client.query(numbered, values)).rows as unknown[]
    },
    transactional: (run) => run(manager),
  }
  return manager
}
