import { createBrowserEngine } from "#search/browser-engine"
import { nothingToClose, type Contender } from "./contender"

/** What every page searches with. */
export const oursInTheBrowser: Contender = {
  name: "ours, in the browser",
  missing: null,
  manyDocuments: 1000,
  browserCode: `export { createBrowserEngine } from "#search/browser-engine"`,
  open({ documents, gazetteer, today }) {
    const engine = createBrowserEngine(documents, gazetteer)
    return Promise.resolve({
      async find(query, limit) {
        const { hits } = await engine.search({ query, today, limit })
        return hits.map(({ document }) => document.id)
      },
      close: nothingToClose,
    })
  },
}
