/** A photograph that cannot be used: its product is published with its drawing meanwhile. */
export class PhotoFault extends Error {
  override readonly name = "PhotoFault"

  constructor(
    readonly file: string,
    readonly reason: string,
    /** True where trying again later may help: the file could not be fetched. */
    readonly passing: boolean,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${reason}`, options)
  }
}
