import { afterAll, beforeAll, describe } from "vitest"
import { describeSearchEngine } from "../engine-contract"
import { createLexicon } from "../understand/lexicon"
import { administer } from "./admin"
import { prepareIndex } from "./apply"
import { createMeilisearchEngine } from "./engine"
import { keepSearchKey } from "./keys"
import { startRealServer, TEST_PROGRAM, type RealServer } from "./real-server"

describe.skipIf(TEST_PROGRAM === undefined)("on a real server", { timeout: 60_000 }, () => {
  let server: RealServer
  beforeAll(async () => {
    server = await startRealServer()
  }, 30_000)
  afterAll(() => server.remove())

  describeSearchEngine("Meilisearch", async (documents, gazetteer) => {
    await (await prepareIndex(server, "contract", documents)).serve()
    const { key } = await keepSearchKey(administer(server), "contract")
    const lexicon = createLexicon(documents, gazetteer)
    return createMeilisearchEngine({ host: server.host, key, index: "contract", lexicon, documents })
  })
})
