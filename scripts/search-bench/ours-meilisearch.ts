import { administer } from "#search/meilisearch/admin"
import { prepareIndex } from "#search/meilisearch/apply"
import { createMeilisearchEngine } from "#search/meilisearch/engine"
import { createLexicon } from "#search/understand/lexicon"
import type { Contender } from "./contender"
import { benchServer, missingMeilisearch } from "./meilisearch-server"

const INDEX = "bench_ours"

/** The same reading of a query, over an index that a publication would fill. */
export const oursOnMeilisearch: Contender = {
  name: "ours, on Meilisearch",
  missing: missingMeilisearch,
  manyDocuments: 20_000,
  browserCode: null,
  async open({ documents, gazetteer, today }) {
    const server = await benchServer()
    const { serve } = await prepareIndex(server, INDEX, documents)
    await serve()
    const lexicon = createLexicon(documents, gazetteer)
    const engine = createMeilisearchEngine({ ...server, index: INDEX, lexicon, documents })
    return {
      async find(query, limit) {
        const { hits } = await engine.search({ query, today, limit })
        return hits.map(({ document }) => document.id)
      },
      async close() {
        await administer(server).carryOut((client) => client.deleteIndex(INDEX))
        await server.stop()
      },
    }
  },
}
