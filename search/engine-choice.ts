/** What `search-engine.json` of a release says: with which engine its documents are searched. */
export type EngineChoice =
  | { engine: "browser" }
  | {
      engine: "meilisearch"
      host: string
      /** Searches this index and does nothing else. */
      key: string
      index: string
    }
