import type { ScanForm } from "#domain/scan"
import { commerceOrigin } from "./origin.client"

/** @returns false where nobody took it, so that it may be told later; a refusal is an answer too. */
export async function sendScan({ code, salesPoint, day }: ScanForm): Promise<boolean> {
  const { url, publishableKey } = commerceOrigin()
  try {
    const { status } = await fetch(`${url}/store/scans`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-publishable-api-key": publishableKey },
      body: JSON.stringify({ code, salesPoint, day }),
      credentials: "omit",
      keepalive: true,
    })
    return status < 500 && status !== 429
  } catch {
    return false
  }
}
