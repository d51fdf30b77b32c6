const WORDS = {
  unreachable: "The search engine does not answer",
  timeout: "The search engine took too long",
  unauthorised: "The search engine refuses the key",
  outdated: "The search engine is too old",
  "disk-full": "The search engine's disk is full",
  "index-missing": "The search engine has no index",
  refused: "The search engine refused the request",
} as const

export type SearchFault = keyof typeof WORDS

/** What went wrong with an engine, for whoever can search on with another one or must tell staff. */
export class SearchError extends Error {
  override readonly name = "SearchError"

  /** @param advice what happened in detail and what to do about it, in one or two sentences. */
  constructor(
    readonly fault: SearchFault,
    advice: string,
    options?: ErrorOptions,
  ) {
    super(`${WORDS[fault]}: ${advice}`, options)
  }
}
