import { startCommerce, type CommerceSettings } from "../stack/medusa"
import { freePort } from "../stack/ports"

/** Further Medusa processes on the database of a shop. */
export async function startMoreProcesses(
  settings: Omit<CommerceSettings, "port">,
  count: number,
): Promise<{ urls: string[]; stop(): Promise<void> }> {
  const started: { url: string; stop(): Promise<void> }[] = []
  for (let next = 0; next < count; next++) {
    const port = await freePort()
    const { stop } = await startCommerce({ ...settings, port })
    // Not by name: to look up "localhost" for 200 buyers at once takes the client longer than to be told.
    started.push({ url: `http://127.0.0.1:${port}`, stop })
  }
  return {
    urls: started.map(({ url }) => url),
    stop: async () => {
      await Promise.all(started.map((one) => one.stop()))
    },
  }
}
