import { create, insertMultiple, search } from "@orama/orama"
import { foldedWords } from "#search/text/words"
import { eachTextField, nothingToClose, textsOf, type Contender } from "./contender"

/**
 * The other candidate for the browser: the name weighs more. Its own tokenizers cut words at Vietnamese letters, so it is
 * given ours, which folds; with slips forgiven (`tolerance: 1`) it finds less.
 */
export const orama: Contender = {
  name: "Orama, folded",
  missing: null,
  manyDocuments: 1000,
  browserCode: `export { create, insertMultiple, search } from "@orama/orama"`,
  async open({ documents }) {
    const database = create({
      schema: eachTextField(() => "string" as const),
      components: {
        tokenizer: {
          language: "vietnamese",
          normalizationCache: new Map(),
          tokenize: (text: string) => foldedWords(text),
        },
      },
    })
    await insertMultiple(
      database,
      documents.map((document) => ({ id: document.id, ...textsOf(document) })),
    )
    return {
      async find(term, limit) {
        const { hits } = await search(database, { term, limit, boost: { name: 3 } })
        return hits.map(({ id }) => id)
      },
      close: nothingToClose,
    }
  },
}
