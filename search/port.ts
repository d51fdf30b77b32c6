import type { SearchDocument } from "./documents"

/** Finds products and producers. Every engine passes the same contract tests. */
export interface SearchEngine {
  /**
   * Best first. Words match with or without Vietnamese accents, from their beginning, and with a slip of one
   * letter when they are long; what matches with its accents right comes first. No words, no hits.
   */
  search(query: string, options: SearchOptions): Promise<SearchDocument[]>
}

interface SearchOptions {
  /** The most hits that are wanted. */
  limit: number
}
