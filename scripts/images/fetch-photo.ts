import path from "node:path"
import { PhotoFault } from "./photo-fault"

const PATIENCE_MS = 30_000
/** Twice what a phone of 48 megapixels writes. */
const MOST_BYTES = 60_000_000

/** Fetches an uploaded file. @throws PhotoFault, passing, when it cannot be had now. */
export async function fetchPhoto(url: string, commerceUrl: string): Promise<Buffer> {
  const file = fileName(url)
  const answer = await fetch(whereItIs(url, commerceUrl), { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(
    (cause: unknown) => {
      throw new PhotoFault(file, `cannot be fetched from ${url}`, true, { cause })
    },
  )
  if (!answer.ok) throw new PhotoFault(file, `cannot be fetched: ${url} answers ${answer.status}`, true)
  const data = Buffer.from(await answer.arrayBuffer())
  if (data.byteLength > MOST_BYTES) {
    throw new PhotoFault(file, `is larger than ${MOST_BYTES / 1e6} MB; upload a smaller one`, false)
  }
  return data
}

/** Medusa's local file provider keeps the port of the day of the upload; the files are where Medusa is now. */
function whereItIs(url: string, commerceUrl: string): URL {
  const address = new URL(url)
  const isLocal = address.hostname === "localhost" && address.pathname.startsWith("/static/")
  return isLocal ? new URL(address.pathname, commerceUrl) : address
}

/** As staff know it: Medusa's local provider puts the time of the upload before the name. */
export function fileName(url: string): string {
  return decodeURIComponent(path.posix.basename(new URL(url).pathname)).replace(/^\d{13}-/, "")
}
