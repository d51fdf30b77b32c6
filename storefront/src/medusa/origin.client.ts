import { PUBLIC_COMMERCE_URL, PUBLIC_PUBLISHABLE_KEY } from "astro:env/client"
import type { CommerceOrigin } from "./transport.client"

/** Commerce as the browser reaches it: the address and key of the build. */
export function commerceOrigin(): CommerceOrigin {
  return { url: PUBLIC_COMMERCE_URL.replace(/\/$/, ""), publishableKey: PUBLIC_PUBLISHABLE_KEY ?? "" }
}
