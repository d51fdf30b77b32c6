/** What a page tells the worker when it has been read in. */
export interface OpenedPage {
  address: string
  /** Files of this site that it has loaded. */
  assets: string[]
  /** The connection is good and data need not be saved. */
  well: boolean
}
