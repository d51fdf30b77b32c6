/** The part of a service worker's world that ours uses; TypeScript's own description excludes that of pages. */
export interface WorkerScope {
  readonly location: { readonly origin: string }
  readonly navigator: Device
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<readonly { url: string }[]> }
  addEventListener(type: "activate", listener: (event: WorkerEvent) => void): void
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void
}

export interface Device {
  readonly onLine: boolean
  readonly languages: readonly string[]
  /** Chromium alone tells of it. */
  readonly connection?: { saveData?: boolean; effectiveType?: string }
}

interface WorkerEvent {
  waitUntil(work: Promise<unknown>): void
}

export interface FetchEvent extends WorkerEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
