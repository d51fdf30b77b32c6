import MiniSearch from "minisearch"
import { eachTextField, nothingToClose, textsOf, type Contender } from "./contender"

/** As its documentation begins: every field, the beginning of a word, a fifth of its letters wrong. */
export const plainMiniSearch: Contender = {
  name: "MiniSearch, plain",
  missing: null,
  manyDocuments: 1000,
  browserCode: `export { default } from "minisearch"`,
  open({ documents }) {
    const index = new MiniSearch({
      fields: Object.keys(eachTextField(() => null)),
      searchOptions: { prefix: true, fuzzy: 0.2 },
    })
    index.addAll(documents.map((document) => ({ id: document.id, ...textsOf(document) })))
    return Promise.resolve({
      find(query, limit) {
        const hits = index.search(query).slice(0, limit)
        return Promise.resolve(hits.map(({ id }) => String(id)))
      },
      close: nothingToClose,
    })
  },
}
